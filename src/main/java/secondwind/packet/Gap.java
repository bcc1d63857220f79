package secondwind.packet;

import secondwind.application.Field;

/** What a log may lack that would make a packet better, the most valuable first. */
public enum Gap {
    DECISION_DATE(Field.DECISION_DATE, "Decision date", "every date of the packet counts from it"),
    MANAGER(Field.CONTACT_NAME, "Hiring manager\u2019s name", "the letter and the calls have nobody to greet"),
    RECRUITER(Field.CONTACT_NAME, "Recruiter\u2019s name", "everything goes through that person"),
    NUMBER(Field.CONTACT_PHONE, "Phone number to call", "without it the scripts have a blank, or are e-mails"),
    EMAIL(Field.CONTACT_EMAIL, "E-mail address of the contact", "what is to be sent has nowhere to go yet"),
    HIRE(Field.HIRED_PERSON, "Who was hired", "the congratulation has nobody to go to"),
    HIRE_CONTACT(Field.HIRED_PERSON_CONTACT, "How to reach the person hired", "so far the only way is LinkedIn"),
    FIRST_DAY(Field.START_DATE, "First day of the person hired", "the check-back then follows their first week"),
    TOPIC(Field.NOTES, "One thing from your conversations", "the letter has a blank for it"),
    SENDER(Field.CLIENT, "The sender\u2019s details", "the letters and scripts have blanks for them"),
    STREET(Field.ADDRESS, "Street address of the company", "a signed copy can then follow the e-mail"),
    PROGRESS(Field.LETTER_SENT, "Columns for what you have done", "the next packet then goes on from there");

    private final Field field;
    private final String words;
    private final String why;

    Gap(Field field, String words, String why) {
        this.field = field;
        this.words = words;
        this.why = why;
    }

    /** The field that would hold it; for the sender, whose details stand elsewhere, the client's. */
    Field field() {
        return field;
    }

    /** What is missing, in a few words, such as "Decision date". */
    public String words() {
        return words;
    }

    /** What it would change, in a clause. */
    public String why() {
        return why;
    }
}
