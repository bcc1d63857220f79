package secondwind.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartNameTest {
    @Test
    void leadsFromOnePartToAnotherAsAFolderTreeDoes() {
        assertThat(PartName.resolved("/xl/workbook.xml", "worksheets/sheet1.xml"))
                .isEqualTo("/xl/worksheets/sheet1.xml");
        assertThat(PartName.resolved("/xl/worksheets/sheet1.xml", "../drawings/./drawing1.xml"))
                .isEqualTo("/xl/drawings/drawing1.xml");
        assertThat(PartName.resolved("/xl/worksheets/sheet1.xml", "/xl/tables/table1.xml"))
                .isEqualTo("/xl/tables/table1.xml");
        assertThat(PartName.resolved("/", "../../xl\\workbook.xml")).isEqualTo("/xl/workbook.xml");
    }

    @Test
    void findsTheRelationshipsOfAPartBesideIt() {
        assertThat(PartName.relationshipsOf("/xl/workbook.xml")).isEqualTo("/xl/_rels/workbook.xml.rels");
        assertThat(PartName.relationshipsOf("/")).isEqualTo("/_rels/.rels");
    }

    @Test
    void takesTwoWritingsOfOneNameForOne() {
        assertThat(PartName.key(PartName.ofEntry("XL\\My%20Sheet.xml"))).isEqualTo(PartName.key("/xl/My Sheet.XML"));
        assertThat(PartName.key("/xl/100%.xml")).isEqualTo("/xl/100%.xml");
    }
}
