package secondwind.log.format.xml;

import javax.xml.stream.XMLStreamException;

/** A part of a workbook goes beyond a limit that no log reaches; the message says which, as a clause. */
public final class TooLargeException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    public TooLargeException(String what) {
        super(what);
    }
}
