package secondwind.log.format.xml;

import java.io.IOException;
import java.io.InputStream;

/** An XML document that can be read from its start as often as it is asked. */
@FunctionalInterface
public interface XmlSource {
    InputStream open() throws IOException;
}
