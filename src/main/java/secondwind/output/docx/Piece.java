package secondwind.output.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** A part of a letter that knows how to put itself behind what its file holds already. */
@FunctionalInterface
interface Piece {
    void writeInto(CTBody body);
}
