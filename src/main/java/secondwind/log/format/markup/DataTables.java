package secondwind.log.format.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page that hold data: a table around another one with data only lays out the page. */
final class DataTables {
    private static final int FEWEST = 2;

    private DataTables() {}

    static List<Element> find(Document page) {
        List<Element> tables = new ArrayList<>(page.getElementsByTag("table"));
        Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> found = new ArrayList<>();
        // An inner table stands behind its outer one: going backwards, it is judged first.
        Collections.reverse(tables);
        for (Element table : tables) {
            if (!layout.contains(table) && holdsData(table)) {
                found.add(table);
                Element outer = around(table);
                while (outer != null && layout.add(outer)) {
                    outer = around(outer);
                }
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static @Nullable Element around(Element table) {
        Element parent = table.parent();
        return parent == null ? null : parent.closest("table");
    }

    private static boolean holdsData(Element table) {
        List<Element> rows = rows(table);
        return rows.size() >= FEWEST
                && rows.stream().anyMatch(row -> inside(row).size() >= FEWEST);
    }

    /** The rows of this table, without those of tables inside it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : inside(table)) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
                for (Element row : inside(child)) {
                    if (row.nameIs("tr")) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    /** The elements directly inside this one; what jsoup itself offers is kept with each element, and takes memory. */
    static List<Element> inside(Element element) {
        List<Element> inside = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element one) {
                inside.add(one);
            }
        }
        return inside;
    }
}
