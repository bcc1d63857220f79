package secondwind.output;

import java.util.List;
import java.util.Locale;
import secondwind.packet.Text;

/**
 * A sender's lines in two columns: the name and where they live, and how else to reach them. One column of all would
 * reach down into the envelope's window.
 *
 * @param postal the name and the postal address
 * @param reach the phone number and all that comes after it
 */
public record SenderBlock(List<Text> postal, List<Text> reach) {

    private static final int FEWEST_DIGITS_OF_A_PHONE = 7;

    public SenderBlock {
        postal = List.copyOf(postal);
        reach = List.copyOf(reach);
    }

    /** The two columns of these lines, the name first, as a letter's head has them. */
    public static SenderBlock of(List<Text> sender) {
        int split = Math.min(1, sender.size());
        while (split < sender.size() && !isWayToReach(sender.get(split))) {
            split++;
        }
        return new SenderBlock(sender.subList(0, split), sender.subList(split, sender.size()));
    }

    private static boolean isWayToReach(Text line) {
        return line.spans().stream().anyMatch(span -> {
            if (span instanceof Text.Blank blank) {
                String hint = blank.hint().toLowerCase(Locale.ROOT);
                return hint.contains("phone") || hint.contains("mail");
            }
            return span instanceof Text.Words words && (words.words().contains("@") || isPhone(words.words()));
        });
    }

    private static boolean isPhone(String words) {
        return words.chars().noneMatch(Character::isLetter)
                && words.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS_OF_A_PHONE;
    }
}
