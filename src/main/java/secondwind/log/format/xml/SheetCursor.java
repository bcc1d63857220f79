package secondwind.log.format.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sheets of a document that holds all of them one behind the other. Whoever reads them in their order passes
 * through the document once; only a step back begins it anew. One sheet is read at a time.
 */
public final class SheetCursor implements AutoCloseable {
    private final XmlSource source;
    private final String container;
    private final String sheet;
    private @Nullable InputStream stream;
    private @Nullable DepthReader xml;
    private int containerDepth;
    private int started;

    /**
     * A cursor before the first sheet.
     *
     * @param container the local name of the element that holds the sheets
     * @param sheet the local name of a sheet's element, a child of the container
     */
    public SheetCursor(XmlSource source, String container, String sheet) {
        this.source = source;
        this.container = container;
        this.sheet = sheet;
    }

    /** A reader that stands on the start of this sheet, counted from 0. */
    public DepthReader moveTo(int index) throws IOException, XMLStreamException {
        if (xml == null || started > index) {
            restart();
        }
        DepthReader reader = xml == null ? restart() : xml;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (containerDepth == 0) {
                containerDepth = reader.getLocalName().equals(container) ? reader.depth() : 0;
            } else if (reader.depth() == containerDepth + 1
                    && reader.getLocalName().equals(sheet)
                    && started++ == index) {
                return reader;
            }
        }
        throw new XMLStreamException("The sheet is no longer in the file");
    }

    private DepthReader restart() throws IOException, XMLStreamException {
        close();
        InputStream opened = source.open();
        stream = opened;
        DepthReader reader = DepthReader.open(opened);
        xml = reader;
        return reader;
    }

    /** Lets go of the document; after a failure, so that the next sheet begins it anew. */
    @Override
    public void close() {
        xml = null;
        containerDepth = 0;
        started = 0;
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException ignored) {
                // It was only read; there is nothing to lose.
            }
            stream = null;
        }
    }
}
