package secondwind.settings;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.plan.Cadence;
import secondwind.plan.Cadence.Anchor;
import secondwind.plan.Cadence.CheckBack;
import secondwind.plan.Cadence.DayWindow;
import secondwind.plan.Cadence.Feedback;
import secondwind.plan.Cadence.KeepInTouch;
import secondwind.plan.Cadence.LateStartBands;
import secondwind.plan.Cadence.Manner;
import secondwind.plan.Cadence.Patience;
import secondwind.plan.Cadence.PersonHired;
import secondwind.plan.Cadence.Retry;
import secondwind.plan.Cadence.WorkingDayWindow;
import secondwind.plan.Calls;
import secondwind.plan.Hours;
import secondwind.plan.QuietDays;

class CadencesTest {
    private static final Cadence STANDARD = Cadences.BUILT_IN.standard();

    @Test
    void standardHoldsTheNumbersOfTheTimingTable() {
        assertThat(STANDARD)
                .isEqualTo(new Cadence(
                        "standard",
                        "The five steps, with the feedback call a week after the letter.",
                        "Jim Grant, “What to Do When You Come in 2nd Place” (2010)",
                        new WorkingDayWindow(1, 2),
                        new Feedback(new DayWindow(7, 5, 10), Manner.CALL),
                        new Retry(new WorkingDayWindow(3, 5), 3),
                        Optional.of(new PersonHired(14, 1, 14)),
                        Optional.of(new CheckBack(
                                Anchor.FEEDBACK,
                                new DayWindow(14, 11, 21),
                                Optional.of(new WorkingDayWindow(3, 5)),
                                7,
                                Manner.CALL)),
                        Optional.of(new KeepInTouch(List.of(60, 90), 90, 14, Optional.empty())),
                        new LateStartBands(14, 30),
                        new Calls(
                                Set.of(TUESDAY, WEDNESDAY, THURSDAY),
                                Hours.between(9, 11),
                                Hours.between(14, 16),
                                Hours.after(16),
                                6),
                        Optional.of(new QuietDays(MonthDay.of(12, 24), MonthDay.of(1, 1))),
                        new Patience(7, 28, 180)));
    }

    @Test
    void threeAndMoreStandBesideTheStandardEachWithItsSource() {
        assertThat(Cadences.BUILT_IN.all())
                .map(Cadence::name)
                .containsExactly("standard", "prompt", "two-weeks", "manager-only", "sixty-days", "monthly");
        assertThat(Cadences.BUILT_IN.all()).map(Cadence::source).doesNotHaveDuplicates();
        assertThat(Cadences.BUILT_IN.all()).map(Cadence::about).doesNotHaveDuplicates();
        assertThat(Cadences.BUILT_IN.all())
                .filteredOn(cadence -> cadence.personHired().isEmpty())
                .map(Cadence::name)
                .containsExactly("manager-only", "sixty-days", "monthly");
    }

    @Test
    void othersSayOnlyWhatTheirSourcesSayOtherwise() {
        assertThat(cadence("prompt").feedback()).isEqualTo(new Feedback(new DayWindow(1, 1, 6), Manner.CALL));
        assertThat(cadence("prompt").checkBack()).isEqualTo(STANDARD.checkBack());
        assertThat(cadence("two-weeks").feedback()).isEqualTo(new Feedback(new DayWindow(13, 11, 18), Manner.EMAIL));
        assertThat(cadence("manager-only").checkBack()).isEqualTo(STANDARD.checkBack());
        assertThat(cadence("sixty-days").checkBack())
                .contains(new CheckBack(Anchor.TOLD, new DayWindow(60, 57, 74), Optional.empty(), 7, Manner.EMAIL));
        assertThat(cadence("sixty-days").keepInTouch())
                .contains(new KeepInTouch(List.of(135), 75, 60, Optional.empty()));
        assertThat(cadence("sixty-days").lateStart()).isEqualTo(new LateStartBands(14, 60));
        assertThat(cadence("monthly").keepInTouch()).contains(new KeepInTouch(List.of(62), 31, 21, Optional.of(6)));
    }

    private static Cadence cadence(String name) {
        return Cadences.BUILT_IN.find(name).orElseThrow();
    }

    @Test
    void ownCadenceSaysOnlyWhatIsDifferent() throws Exception {
        Cadence mine = own("""
                [cadences.mine]
                like = "Standard"
                about = "Mine."
                source = "My own practice"
                without = ["person-hired", "keep-in-touch", "quiet-days"]
                [cadences.mine.feedback]
                target = 9
                [cadences.mine.check-back]
                start-date = "ignored"
                [cadences.mine.calls]
                days = ["monday", "Tuesday"]
                first-try = "8:30 to 10:00"
                """);
        assertThat(mine.name()).isEqualTo("mine");
        assertThat(mine.about()).isEqualTo("Mine.");
        assertThat(mine.source()).isEqualTo("My own practice");
        assertThat(mine.feedback()).isEqualTo(new Feedback(new DayWindow(9, 5, 10), Manner.CALL));
        assertThat(mine.personHired()).isEmpty();
        assertThat(mine.keepInTouch()).isEmpty();
        assertThat(mine.quiet()).isEmpty();
        assertThat(mine.checkBack().orElseThrow().afterStart()).isEmpty();
        assertThat(mine.calls().days()).containsExactly(MONDAY, TUESDAY);
        assertThat(mine.calls().firstTry()).isEqualTo(new Hours(LocalTime.of(8, 30), Optional.of(LocalTime.of(10, 0))));
        assertThat(mine.calls().laterTry()).isEqualTo(STANDARD.calls().laterTry());
        assertThat(mine.letter()).isEqualTo(STANDARD.letter());
    }

    @Test
    void nobodyIsNamedAsTheSourceOfNumbersThatThePersonHasChanged() throws Exception {
        Cadence mine = own("""
                [cadences.mine]
                like = "standard"
                [cadences.mine.feedback]
                target = 9
                """);
        assertThat(mine.source()).isEqualTo("\u201cstandard\u201d, changed by you");
        assertThat(mine.about()).isEqualTo("Like \u201cstandard\u201d, with changes of your own.");
    }

    @Test
    void ownCadenceCanBeLikeAnotherOfOnesOwnAndBringBackWhatThatLeavesOut() throws Exception {
        Cadence second = own("""
                [cadences.mine]
                like = "second"
                [cadences.mine.person-hired]
                after-told = 20
                after-feedback = 2
                open = 7
                [cadences.second]
                like = "monthly"
                [cadences.second.keep-in-touch]
                touches = "no end"
                """);
        assertThat(second.personHired()).contains(new PersonHired(20, 2, 7));
        assertThat(second.keepInTouch()).contains(new KeepInTouch(List.of(62), 31, 21, Optional.empty()));
        assertThat(second.checkBack()).isEqualTo(cadence("monthly").checkBack());
    }

    @Test
    void ownCadenceCanSayEverythingItself() throws Exception {
        assertThat(own("""
                [cadences.mine]
                about = "Short."
                source = "Me"
                letter = { from = 0, to = 0 }
                feedback = { target = 3, from = 3, to = 3, by = "e-mail" }
                retry = { from = 1, to = 1, touches = 1 }
                late-start = { without-apology = 0, acknowledged = 0 }
                calls = { days = ["Friday"], first-try = "9:00 to 10:00", on-monday = "after 12:00", later-try = "after 16:00", most-a-day = 1 }
                patience = { due = 1, skip-after = 1, leave-alone-after = 1 }
                """)).satisfies(mine -> {
            assertThat(mine.checkBack()).isEmpty();
            assertThat(mine.keepInTouch()).isEmpty();
            assertThat(mine.feedback().manner()).isEqualTo(Manner.EMAIL);
        });
    }

    private static Cadence own(String toml) throws SettingsException {
        return SettingsFile.parse("secondwind.toml", toml)
                .cadences()
                .find("mine")
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[m];like = \"standrad\" | line 2, column 1 | Expected “standard”.",
                "[m];like = \"nothing near\" | line 2, column 1 | one of standard, prompt, two-weeks",
                "[m];like = \"m\" | line 2, column 1 | not like this one in turn",
                "[m] | line 1, column 1 | [cadences.m] has no “about”.",
                "[m];about = \"A\";source = \"B\" | line 1, column 1 | [cadences.m] has no “letter”. Expected a section of that name, or like = \"standard\"",
                "[m];like = \"standard\";feedbak = 3 | line 3, column 1 | Did you mean “feedback”?",
                "[m];like = \"standard\";feedback = 3 | line 3, column 1 | a section headed [cadences.m.feedback]",
                "[m.feedback];target = 11;[m];like = \"standard\" | line 2, column 1 | “target” to lie between “from” and “to”, here 5 and 10",
                "[m];like = \"standard\";[m.feedback];to = 6 | line 4, column 1 | “target” to lie between “from” and “to”, here 5 and 6",
                "[m];like = \"standard\";[m.feedback];from = 8 | line 4, column 1 | here 8 and 10",
                "[m];like = \"standard\";[m.feedback];from = 0 | line 4, column 1 | a whole number from 1 to 3650",
                "[m];like = \"standard\";[m.feedback];from = -3 | line 4, column 1 | “from” is -3",
                "[m];like = \"standard\";[m.feedback];from = 5.5 | line 4, column 1 | a whole number",
                "[m];like = \"standard\";[m.feedback];from = \"5\" | line 4, column 1 | a whole number",
                "[m];like = \"standard\";[m.feedback];to = 3651 | line 4, column 1 | a whole number from 1 to 3650",
                "[m];like = \"standard\";[m.feedback];to = 9223372036854775807 | line 4, column 1 | a whole number from 1 to 3650",
                "[m];like = \"standard\";[m.feedback];to = 92233720368547758070 | line 4, column | not understood",
                "[m];like = \"standard\";[m.feedback];by = \"pigeon\" | line 4, column 1 | “call” or “e-mail”",
                "[m];like = \"standard\";[m.feedback];targt = 7 | line 4, column 1 | Did you mean “target”?",
                "[m];like = \"standard\";[m.letter];from = 3 | line 4, column 1 | “from” to be no later than “to”",
                "[m];like = \"standard\";[m.letter];to = 261 | line 4, column 1 | from 0 to 260",
                "[m];like = \"standard\";[m.retry];from = 0 | line 4, column 1 | from 1 to 260",
                "[m];like = \"standard\";[m.retry];touches = 0 | line 4, column 1 | from 1 to 10",
                "[m];like = \"standard\";[m.keep-in-touch];touches = 0 | line 4, column 1 | from 1 to 100",
                "[m];like = \"standard\";[m.keep-in-touch];touches = \"never\" | line 4, column 1 | a whole number",
                "[m];like = \"standard\";[m.keep-in-touch];after-told = [] | line 4, column 1 | such as [60, 90]",
                "[m];like = \"standard\";[m.keep-in-touch];after-told = 60 | line 4, column 1 | such as [60, 90]",
                "[m];like = \"standard\";[m.keep-in-touch];after-told = [90, 60] | line 4, column 1 | at least 7 days after the one before",
                "[m];like = \"standard\";[m.keep-in-touch];after-told = [60, 4000] | line 4, column 1 | from 1 to 3650",
                "[m];like = \"standard\";[m.keep-in-touch];every = 6 | line 4, column 1 | from 7 to 3650",
                "[m];like = \"standard\";[m.check-back];count-from = \"letter\" | line 4, column 1 | “feedback” or “told”",
                "[m];like = \"standard\";[m.check-back];start-to = 2 | line 4, column 1 | “start-from” to be no later than “start-to”",
                "[m];like = \"standard\";[m.late-start];acknowledged = 13 | line 4, column 1 | to be no more than “acknowledged”",
                "[m];like = \"standard\";[m.calls];days = [] | line 4, column 1 | Monday to Friday",
                "[m];like = \"standard\";[m.calls];days = [\"Tues\"] | line 4, column 1 | Monday to Friday",
                "[m];like = \"standard\";[m.calls];days = [\"Sunday\"] | line 4, column 1 | Monday to Friday",
                "[m];like = \"standard\";[m.calls];first-try = \"11:00 to 9:00\" | line 4, column 1 | hours such as",
                "[m];like = \"standard\";[m.calls];first-try = \"25:00 to 26:00\" | line 4, column 1 | hours such as",
                "[m];like = \"standard\";[m.calls];first-try = \"9 to 11\" | line 4, column 1 | hours such as",
                "[m];like = \"standard\";[m.calls];most-a-day = 0 | line 4, column 1 | from 1 to 50",
                "[m];like = \"standard\";[m.quiet-days];from = \"2 January\" | line 4, column 1 | at most 100 quiet days",
                "[m];like = \"standard\";[m.quiet-days];from = \"25 January\";to = \"24 January\" | line 4, column 1 | at most 100 quiet days",
                "[m];like = \"standard\";[m.quiet-days];to = \"23 December\" | line 4, column 1 | at most 100 quiet days",
                "[m];like = \"standard\";[m.quiet-days];to = \"31 June\" | line 4, column 1 | a day of the year",
                "[m];like = \"standard\";[m.quiet-days];to = \"0 June\" | line 4, column 1 | a day of the year",
                "[m];like = \"standard\";[m.quiet-days];to = \"1 Juni\" | line 4, column 1 | a day of the year",
                "[m];like = \"standard\";[m.patience];due = 0 | line 4, column 1 | from 1 to 3650",
                "[m];like = \"standard\";without = [\"letter\"] | line 3, column 1 | person-hired, check-back, keep-in-touch, quiet-days",
                "[m];like = \"standard\";without = [\"check-back\"];[m.check-back];to = 30 | line 3, column 1 | not described below",
                "[standard];like = \"prompt\" | line 1, column 1 | “standard” cannot be the name of a cadence of your own.",
                "[Mine];like = \"prompt\" | line 1, column 1 | Expected small letters",
            })
    void badCadenceIsRefusedWithLineAndReason(String toml, String where, String reason) {
        String tables = toml.replace(';', '\n').replaceAll("(?m)^\\[(\\w)", "[cadences.$1");
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.parse("secondwind.toml", tables))
                .satisfies(e -> {
                    assertThat(e.notice().where()).startsWith("secondwind.toml, " + where);
                    assertThat(e.notice().line()).contains(reason).doesNotContain("\n");
                });
    }

    @Test
    void twoThatAreLikeEachOtherAreRefused() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> own("[cadences.mine]\nlike = \"other\"\n[cadences.other]\nlike = \"mine\"\n"))
                .withMessageContaining("line 4, column 1")
                .withMessageContaining("not like this one in turn");
    }

    @Test
    void settingsChooseOneForEverybodyAndOneForAClient() throws Exception {
        Settings settings = SettingsFile.parse("secondwind.toml", """
                cadence = "Prompt"
                [clients."Ana Silva"]
                cadence = "mine"
                [clients.Bo]
                name = "Bo Berg"
                [cadences.mine]
                like = "manager-only"
                """);
        assertThat(settings.cadenceFor(Optional.empty()).name()).isEqualTo("prompt");
        assertThat(settings.cadenceFor(Optional.of(" ana silva")).name()).isEqualTo("mine");
        assertThat(settings.cadenceFor(Optional.of("Bo")).name()).isEqualTo("prompt");
        assertThat(Settings.NONE.cadenceFor(Optional.of("Bo"))).isEqualTo(STANDARD);
        assertThat(settings.withCadence("two-weeks")
                        .cadenceFor(Optional.of("Ana Silva"))
                        .name())
                .isEqualTo("two-weeks");
        assertThat(settings.withCadence("mine").cadenceFor(Optional.empty()).name())
                .isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cadence = \"promt\" | line 1, column 1 | Expected “prompt”.",
                "cadence = \"whatever it is\" | line 1, column 1 | one of standard, prompt",
                "cadence = 3 | line 1, column 1 | text in quotation marks",
                "[clients.Bo];cadence = \"manger-only\" | line 2, column 1 | Expected “manager-only”.",
                "[profile];cadence = \"standard\" | line 2, column 1 | not a setting of [profile]",
            })
    void unknownChoiceIsRefusedWithTheNearestName(String toml, String where, String reason) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.parse("secondwind.toml", toml.replace(';', '\n')))
                .satisfies(e -> {
                    assertThat(e.notice().where()).startsWith("secondwind.toml, " + where);
                    assertThat(e.notice().line()).contains(reason);
                });
    }
}
