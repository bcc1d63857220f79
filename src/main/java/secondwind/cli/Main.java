package secondwind.cli;

/** The entry. */
public final class Main {
    private Main() {}

    /** Runs. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
