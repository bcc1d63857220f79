package secondwind.cli;

/** What the process tells the one that started it. */
final class ExitCode {
    static final int DONE = 0;
    static final int SOMETHING_REJECTED = 1;
    static final int WRONG_USAGE = 2;
    static final int NOTHING_DONE = 3;

    private ExitCode() {}
}
