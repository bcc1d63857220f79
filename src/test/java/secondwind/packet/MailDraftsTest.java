package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.LateStart;
import secondwind.plan.Standing;
import secondwind.plan.Step;

class MailDraftsTest {
    private static final PacketComposer COMPOSER = new PacketComposer(new Wording(Wording.English.AMERICAN));

    private static List<MailDraft> drafts(ActionPlan plan) {
        return COMPOSER.drafts(plan, Plans.DANA);
    }

    private static MailDraft draft(ActionPlan plan, Step step) {
        return drafts(plan).stream()
                .filter(draft -> draft.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static Person person(String name, String email) {
        return new Person(
                Person.Part.CONTACT, Optional.of(name), Optional.empty(), Optional.of(email), Optional.empty());
    }

    private static Action planned(Step step, Action.Channel channel, Person whom) {
        return new Action(step, Plans.planned(30), Optional.of(whom), channel, 1);
    }

    @Test
    void areOneForEachStepThatIsStillToBeDone() {
        assertThat(drafts(Plans.plan().build()))
                .extracting(MailDraft::step)
                .containsExactly(Step.LETTER, Step.FEEDBACK, Step.PERSON_HIRED, Step.CHECK_BACK);
        assertThat(drafts(Plans.plan()
                        .actions(
                                new Action(
                                        Step.LETTER,
                                        new Standing.Done(Plans.TODAY, true),
                                        Optional.of(Plans.MARIA),
                                        Action.Channel.EMAIL,
                                        1),
                                planned(Step.CHECK_BACK, Action.Channel.CALL, Plans.MARIA))
                        .build()))
                .extracting(MailDraft::step)
                .containsExactly(Step.CHECK_BACK);
    }

    @Test
    void keepInTouchOnceNothingElseIsToBeDone() {
        assertThat(drafts(Plans.plan()
                        .actions(planned(Step.KEEP_IN_TOUCH, Action.Channel.EMAIL, Plans.MARIA))
                        .build()))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.step()).isEqualTo(Step.KEEP_IN_TOUCH);
                    assertThat(draft.paragraphs().get(0))
                            .startsWith("[Before you send this, fill in: one line of news");
                    assertThat(draft.paragraphs().get(2)).contains("[one line of news");
                });
    }

    @Test
    void askForOpeningsOnTheirOwnWhenThatIsAStepOfItsOwn() {
        assertThat(drafts(Plans.plan()
                        .actions(planned(Step.OPPORTUNITIES, Action.Channel.CALL, Plans.MARIA))
                        .build()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.subject()).isEqualTo("A short question, Dispatcher"));
    }

    @Test
    void holdTheLetterWhereItGoesByEmail() {
        MailDraft letter = draft(Plans.plan().build(), Step.LETTER);
        assertThat(letter.from()).contains(new MailAddress(Optional.of("Dana Whitlock"), "dana@example.com"));
        assertThat(letter.to()).contains(new MailAddress(Optional.of("Maria Okafor"), "maria.okafor@fernhill.example"));
        assertThat(letter.subject()).isEqualTo("Thank you for your consideration, Dispatcher");
        assertThat(text(letter)).first().isEqualTo("Dear Maria Okafor,");
        assertThat(letter.paragraphs()).last().isEqualTo("Sincerely,\nDana Whitlock\n555-0117");
        assertThat(letter.paragraphs()).noneMatch(paragraph -> paragraph.contains("Alder Street"));
        assertThat(drafts(Plans.plan()
                        .actions(planned(Step.LETTER, Action.Channel.POST, Plans.MARIA))
                        .build()))
                .isEmpty();
    }

    @Test
    void nameTheReaderOfACopyWhoIsNotAddressed() {
        MailDraft letter = draft(Plans.plan().with(Circumstance.SIGNED_BY_HR).build(), Step.LETTER);
        assertThat(letter.paragraphs()).last().isEqualTo("Copy: Human Resources");
    }

    @Test
    void goToThePersonWhomTheStepIsAbout() {
        Person priya = person("Priya Raman", "priya@example.org");
        ActionPlan plan = Plans.plan()
                .actions(
                        planned(Step.FEEDBACK, Action.Channel.CALL, Plans.MARIA),
                        planned(Step.PERSON_HIRED, Action.Channel.EMAIL, priya),
                        planned(Step.CHECK_BACK, Action.Channel.CALL, Plans.MARIA))
                .build();
        assertThat(drafts(plan))
                .extracting(draft -> draft.to().orElseThrow().address())
                .containsExactly("maria.okafor@fernhill.example", "priya@example.org", "maria.okafor@fernhill.example");
        assertThat(draft(plan, Step.PERSON_HIRED).paragraphs()).first().isEqualTo("Dear Priya Raman,");
    }

    @Test
    void goToNobodyWhereNoOneAddressIsKnown() {
        Person both = person("Priya Raman", "priya@example.org; maria@fernhill.example");
        assertThat(draft(
                                Plans.plan()
                                        .actions(planned(Step.PERSON_HIRED, Action.Channel.EMAIL, both))
                                        .build(),
                                Step.PERSON_HIRED)
                        .to())
                .isEmpty();
        assertThat(draft(Plans.plan().contact(Optional.empty()).build(), Step.FEEDBACK))
                .satisfies(draft -> {
                    assertThat(draft.to()).isEmpty();
                    assertThat(draft.paragraphs())
                            .startsWith(
                                    "[Before you send this, fill in: hiring manager\u2019s name. Then delete this line.]",
                                    "Dear [hiring manager\u2019s name],");
                });
        assertThat(COMPOSER.drafts(Plans.plan().build(), Profile.UNKNOWN))
                .allSatisfy(draft -> assertThat(draft.from()).isEmpty());
    }

    @Test
    void sayFirstWhatIsStillToBeFilledIn() {
        assertThat(COMPOSER.drafts(Plans.plan().build(), Profile.UNKNOWN)).allSatisfy(draft -> {
            assertThat(draft.paragraphs().get(0))
                    .startsWith("[Before you send this, fill in: ")
                    .contains("your name")
                    .endsWith(". Then delete this line.]");
            assertThat(draft.paragraphs().subList(1, draft.paragraphs().size()))
                    .first()
                    .asString()
                    .startsWith("Dear ");
        });
        assertThat(drafts(Plans.plan().build()))
                .allSatisfy(draft -> assertThat(
                                String.join("\n", draft.paragraphs()).contains("["))
                        .isEqualTo(draft.paragraphs().get(0).startsWith("[Before you send this")));
    }

    @Test
    void congratulateNobodyWhoseNameIsNotKnown() {
        assertThat(drafts(Plans.plan().with(Circumstance.HIRE_UNKNOWN).build()))
                .extracting(MailDraft::step)
                .containsExactly(Step.LETTER, Step.FEEDBACK, Step.CHECK_BACK);
    }

    private static List<String> text(MailDraft draft) {
        return draft.paragraphs().stream()
                .filter(paragraph -> !paragraph.startsWith("[Before you send this"))
                .toList();
    }

    static Stream<Set<Circumstance>> variations() {
        return Stream.concat(
                Stream.of(EnumSet.noneOf(Circumstance.class)),
                Arrays.stream(Circumstance.values()).map(EnumSet::of));
    }

    @ParameterizedTest
    @MethodSource("variations")
    void sayWhatThePacketPrints(Set<Circumstance> circumstances) {
        for (LateStart late : LateStart.values()) {
            ActionPlan plan = Plans.plan().with(circumstances).late(late).build();
            String printed = COMPOSER.compose(plan, Plans.DANA, LogColumns.NONE).documents().stream()
                    .map(Pages::text)
                    .collect(Collectors.joining("\n"));
            List<MailDraft> drafts = drafts(plan);
            assertThat(drafts).hasSizeGreaterThan(2);
            assertThat(drafts.stream().filter(draft -> draft.step() != Step.LETTER))
                    .allSatisfy(draft ->
                            assertThat(printed).contains(draft.subject() + "\n" + String.join("\n", text(draft))));
            assertThat(drafts.stream()
                            .filter(draft -> draft.step() == Step.LETTER)
                            .flatMap(draft -> text(draft).stream())
                            .flatMap(String::lines))
                    .allSatisfy(line -> assertThat(printed).contains(line));
        }
    }
}
