package secondwind.log.value;

import static secondwind.log.value.Deed.anywhere;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words about a call say that somebody was spoken to, or that nobody was: what stands last, counts. */
final class Reached {
    static final String NO_ANSWER = "no (?:answer|reply|response|pick ?up)";

    private static final Pattern NOBODY =
            anywhere("(?:" + NO_ANSWER + "|no (?:luck|joy|success|one)|nobody|unanswered|nothing|"
                    + "no word|without (?:success|luck|an answer)|to no avail|unsuccessful\\w*|in vain|voice ?-?mail\\w*|vm|lvm|"
                    + "(?:answering )?machine|mailbox|left (?:\\S+ ){0,3}(?:message|msg|word)|rang out|ring(?:ing|s)|dial tone|"
                    + "(?:was|is|were|line|lines|very|so|always|still|she's|he's|too) busy(?! (?:resume|cv))|busy (?:signal|line|tone)|"
                    + "(?:was|is|line) engaged|line (?:was |is )?(?:dead|down|bad)|wrong (?:number|extension|person)|disconnected|"
                    + "(?:not|out of|no longer) (?:in )?service|not working|hung up|cut (?:me )?off|got cut|(?:on|put me on) hold|"
                    + "assistant|secretary|receptionist|reception|front desk|operator|gatekeeper|switchboard|security|intern|"
                    + "vacation|holidays?|on (?:\\w+ )?leave|pto|ooo|out of (?:the )?(?:office|town|country)|"
                    + "(?:was|is|were|are|she's|he's|be|being|been) (?:\\w+ )?(?:away|out|off|ill|sick|gone|absent|closed)|"
                    + "out (?:until|till|sick|today|for|this|all|that|to lunch|at)|away (?:until|on|from|for)|"
                    + "(?:in|at|into) (?:a |an |another |her |his |the |back[- ]to[- ]back )?(?:\\w+ )?(?:meetings?|conference|training|court|"
                    + "surgery|class|offsite)|on (?:another|the other|a) (?:call|line)|travel\\w*|unavailable|unreachable|"
                    + "not (?:available|in|there|around|at (?:her|his|their) desk|reachable|free)|"
                    + "(?:could|did|was|is|does|would|can|do|are)(?:n't| not) (?:be )?(?:able to )?"
                    + "(?:reach|answer|pick|get|connect|in|there|available|around|come|talk|speak|respond|reply|take|free|here)\\w*|"
                    + "at lunch|for the day|gone home|no longer (?:works?|there|with|at|employed)|left the (?:company|firm)|"
                    + "(?:office|shop|plant) (?:was )?(?:closed|shut)|transferred|missed (?:her|him|them)|screened|declined my call|"
                    + "(?:phone|line) (?:was )?off|sick|absent|(?<=, )\\w+ (?:out|away|off)(?=\\W*(?:,|$)))");

    private static final Pattern PUT_OFF = anywhere(
            "(?:(?:call|ring|phone|try|check|calling)(?: (?:me|her|him|them|you|us))?(?: back)? (?:again|later|back|next|in|"
                    + "after|on|tomorrow|another)|(?:call|ring|calling|phone) (?:me |you |her |him |us )?back|get back to me|"
                    + "(?:will|would|'ll|'d) (?:call|ring|phone|get back|try|let me know|reply)|no time|"
                    + "(?:not a good|bad|another|some other) time|later|next (?:week|month|year|monday|tuesday|wednesday|"
                    + "thursday|friday)|(?:asked|told) (?:me )?to (?:e-?mail|write|wait|call|try|ring)|put me off|"
                    + "reschedul\\w*|postpon\\w*|(?:needs?|has|had) to run|in the middle of)");

    private static final Pattern SPOKEN = Pattern.compile(
            "(?<!no one |nobody |never |not |n't |to be |has |hasn't )\\b(?:spoke|talked|chatted|discussed|"
                    + "reached (?:her|him|them)|got (?:\\w+ ){0,4}(?:feedback|advice|tips|pointers|insight|input)|"
                    + "got (?:through|hold)|gave (?:me|some|good|great|her|his|helpful|useful|honest|feedback|two|three)|told me(?! to)|"
                    + "said|explained|suggested|recommended|advised|mentioned|thought i|liked|felt i|shared|answered|"
                    + "picked up|called (?:me )?back|(?:was|were) (?:very |so |really |quite )?(?:kind|nice|helpful|friendly|"
                    + "honest|gracious|lovely|generous|candid|frank|positive|encouraging)|"
                    + "(?:good|great|useful|helpful|nice|long|short|brief|honest|lovely|had a) (?:talk|chat|call|conversation|"
                    + "feedback|advice|tips|points)|learned|learnt|\\d+ ?min(?:ute)?s?|went (?:well|great|fine|ok)|helpful|"
                    + "useful|too (?!busy)\\w+|lack(?:ed|ing)?|more experience)(?!\\w)");

    private Reached() {}

    /** Whether the last word is that nobody was reached, or that whoever was put it off. */
    static boolean isNobody(String words) {
        return Math.max(last(NOBODY, words), last(PUT_OFF, words)) > last(SPOKEN, words);
    }

    /** Whether the last word is that somebody was spoken to. */
    static boolean isSomebody(String words) {
        return last(SPOKEN, words) >= 0 && !isNobody(words);
    }

    private static int last(Pattern pattern, String words) {
        int last = -1;
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
