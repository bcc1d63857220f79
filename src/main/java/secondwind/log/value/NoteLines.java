package secondwind.log.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The lines of somebody's notes that the person wrote about what has happened: without mail of others that was pasted
 * in, without what was struck out, and without the tasks of a list that are still open.
 */
final class NoteLines {
    private static final Pattern STRUCK = Pattern.compile("~~[^~\\n]+~~|(?:.\u0336)+");
    private static final Pattern FORWARDED = Pattern.compile(
            "\\W*+(?:begin )?(?:original|forwarded|urspr\u00fcngliche) (?:message|e-?mail|mail|nachricht)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("\\W*+from\\W{0,3}:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL_HEADER =
            Pattern.compile("(?:^|\\W)(?:sent|date|to|cc|subject)\\W{0,3}:", Pattern.CASE_INSENSITIVE);
    private static final int LINES_OF_A_HEADER = 3;

    private static final String OPEN_SIGNS =
            "\u2610\u25a1\u25fb\u2b1c\u25a2\u2717\u2718\u274c\u2716\u274e" + "\ud83d\udd32";
    private static final Pattern BOX = Pattern.compile("\\[[ _xXvV/\u2713\u2714-]?\\]|\\( ?\\)|\\([xX\u2713\u2714]\\)"
            + "|[\u2611\u2612\u2713\u2714\u2705" + OPEN_SIGNS + "]\ufe0f?");
    private static final Pattern TICKED =
            Pattern.compile("[\\[(][xXvV\u2713\u2714][\\])]|[\u2611\u2612\u2713\u2714\u2705]\ufe0f?");

    /** A task that is ticked has happened, though it is worded as one to do. */
    private static final Pattern TASK = Pattern.compile(
            "^(\\W*+)(send|mail|e-?mail|post|call|phone|ask|congratulate)\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> HAPPENED = Map.of(
            "send", "sent",
            "mail", "mailed",
            "email", "emailed",
            "e-mail", "e-mailed",
            "post", "posted",
            "call", "called",
            "phone", "phoned",
            "ask", "asked",
            "congratulate", "congratulated");

    private NoteLines() {}

    /** The lines that count, in their order; empty ones are left out. */
    static List<String> own(String notes) {
        List<String> own = new ArrayList<>();
        String[] lines = STRUCK.matcher(notes).replaceAll(" ").split("\\R", 0);
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index].strip();
            if (opensMail(lines, index)) {
                if (!isQuoted(lines, index + 1)) {
                    // Nothing tells where that mail ends.
                    return own;
                }
            } else if (!line.isEmpty() && !line.startsWith(">")) {
                own.addAll(withoutOpenTasks(line));
            }
        }
        return own;
    }

    private static boolean opensMail(String[] lines, int index) {
        String line = lines[index].strip().toLowerCase(Locale.ROOT);
        if (line.endsWith("wrote:")
                || (line.startsWith("on ") && line.contains(" wrote: "))
                || FORWARDED.matcher(line).matches()) {
            return true;
        }
        if (!FROM.matcher(line).matches()) {
            return false;
        }
        boolean header = MAIL_HEADER.matcher(line).find();
        for (int next = index + 1; next <= index + LINES_OF_A_HEADER && next < lines.length; next++) {
            header |= MAIL_HEADER.matcher(lines[next]).find();
        }
        return header;
    }

    private static boolean isQuoted(String[] lines, int from) {
        int index = from;
        while (index < lines.length && lines[index].isBlank()) {
            index++;
        }
        return index < lines.length && lines[index].strip().startsWith(">");
    }

    /** A box stands before its task; or behind it, where the line begins with words. */
    private static List<String> withoutOpenTasks(String line) {
        List<MatchResult> boxes = BOX.matcher(line).results().toList();
        if (boxes.isEmpty()) {
            return List.of(line);
        }
        boolean before = line.substring(0, boxes.get(0).start()).codePoints().noneMatch(Character::isLetterOrDigit);
        List<String> done = new ArrayList<>();
        for (int index = 0; index < boxes.size(); index++) {
            boolean last = index == boxes.size() - 1;
            MatchResult box = boxes.get(index);
            int from =
                    before ? box.end() : index == 0 ? 0 : boxes.get(index - 1).end();
            int until = last ? line.length() : before ? boxes.get(index + 1).start() : box.start();
            if (TICKED.matcher(box.group()).matches()) {
                done.add(happened(line.substring(from, until).replace(box.group(), " ")));
            }
        }
        return done;
    }

    private static String happened(String task) {
        return TASK.matcher(task)
                .replaceFirst(
                        found -> found.group(1) + HAPPENED.get(found.group(2).toLowerCase(Locale.ROOT)));
    }
}
