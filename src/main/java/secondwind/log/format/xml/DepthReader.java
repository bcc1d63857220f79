package secondwind.log.format.xml;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader that knows how deep it stands: 1 within the root, and the parent's depth once an element has ended. */
public final class DepthReader extends StreamReaderDelegate {
    private int depth;

    private DepthReader(XMLStreamReader xml) {
        super(xml);
    }

    /** Opens a document safely, as {@link PartReader#open} does. */
    public static DepthReader open(InputStream document) throws XMLStreamException {
        return new DepthReader(PartReader.open(document));
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    public int depth() {
        return depth;
    }

    /** Goes on to the next start of an element inside the one at this depth; answers false at that one's end. */
    public boolean nextWithin(int parent) throws XMLStreamException {
        while (depth >= parent) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the end of the element whose start this is. */
    public void skipElement() throws XMLStreamException {
        int own = depth;
        while (depth >= own) {
            next();
        }
    }
}
