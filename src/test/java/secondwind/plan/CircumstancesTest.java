package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static secondwind.plan.Row.person;
import static secondwind.plan.Row.row;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.application.Person.Part;
import secondwind.plan.Action.Channel;

class CircumstancesTest {
    private static final String TODAY = "2026-11-10";

    private static ActionPlan plan(Row row) {
        return row.told("2026-11-06").plan("US", TODAY);
    }

    private static Set<Circumstance> of(Row row) {
        return plan(row).circumstances();
    }

    private static Set<Circumstance> notes(String notes) {
        return of(row().notes(notes));
    }

    @Test
    void nothingIsAssumedOfAPlainRow() {
        assertThat(notes("Good talk, came in second.")).isEmpty();
    }

    @Test
    void managerIsUnknownWhenNobodyAtTheEmployerIsNamed() {
        ActionPlan plan = plan(row().people());
        assertThat(plan.circumstances()).containsExactly(Circumstance.MANAGER_UNKNOWN);
        assertThat(plan.contact()).isEmpty();
        assertThat(plan.find(Step.FIND_MANAGER).orElseThrow().channel()).isEqualTo(Channel.RESEARCH);
        assertThat(plan.find(Step.FIND_MANAGER).flatMap(Action::day))
                .isEqualTo(plan.find(Step.LETTER).flatMap(Action::day));
    }

    @Test
    void mailboxWithoutANameLeavesTheManagerUnknown() {
        ActionPlan plan = plan(row().people(person(Part.CONTACT, "", "jobs@fernhill.example", "555-0101")));
        assertThat(plan.circumstances()).containsExactly(Circumstance.MANAGER_UNKNOWN);
        assertThat(plan.contact().orElseThrow().email()).contains("jobs@fernhill.example");
    }

    @Test
    void nobodyLooksForAManagerWhoIsKnown() {
        assertThat(plan(row()).find(Step.FIND_MANAGER)).isEmpty();
    }

    @Test
    void taskStandsOnTheWorkingDayBeforeTheStepThatNeedsIt() {
        ActionPlan plan = row().people()
                .told("2026-11-06")
                .done(Field.LETTER_SENT, "2026-11-09")
                .plan("US", TODAY);
        assertThat(plan.find(Step.FEEDBACK).flatMap(Action::day)).hasToString("Optional[2026-11-17]");
        assertThat(plan.find(Step.FIND_MANAGER).flatMap(Action::day)).hasToString("Optional[2026-11-16]");
    }

    @Test
    void recruiterIsTheContactWhenNobodyElseIsKnown() {
        ActionPlan plan = plan(row().people(person(Part.RECRUITER, "Lee Park", "lee@agency.example", "555-0110")));
        assertThat(plan.circumstances()).containsExactly(Circumstance.RECRUITER_ONLY);
        assertThat(plan.contact().orElseThrow().name()).contains("Lee Park");
        assertThat(plan.find(Step.FIND_MANAGER)).isEmpty();
    }

    @Test
    void contactWithAnAgencyTitleIsARecruiter() {
        var agent = new secondwind.application.Person(
                Part.CONTACT,
                java.util.Optional.of("Lee Park"),
                java.util.Optional.of("Recruitment Consultant"),
                java.util.Optional.empty(),
                java.util.Optional.of("555-0110"));
        assertThat(of(row().people(agent))).containsExactly(Circumstance.RECRUITER_ONLY);
    }

    @Test
    void managerBesideTheRecruiterIsTheContact() {
        ActionPlan plan =
                plan(row().people(person(Part.RECRUITER, "Lee Park", "lee@agency.example", "555-0110"), Row.MANAGER));
        assertThat(plan.circumstances()).isEmpty();
        assertThat(plan.contact()).contains(Row.MANAGER);
    }

    @Test
    void contactsAreChosenManagerFirstThenPanelThenHumanResourcesThenRecruiter() {
        var agent = person(Part.RECRUITER, "A", "", "555-0110");
        var hr = person(Part.HUMAN_RESOURCES, "B", "", "555-0111");
        var panel = person(Part.PANEL, "C", "", "555-0112");
        var contact = person(Part.CONTACT, "D", "", "555-0113");
        var manager = person(Part.HIRING_MANAGER, "E", "", "555-0114");
        assertThat(plan(row().people(agent, hr, panel, contact, manager)).contact())
                .contains(manager);
        assertThat(plan(row().people(agent, hr, panel, contact)).contact()).contains(contact);
        assertThat(plan(row().people(agent, hr, panel)).contact()).contains(panel);
        assertThat(plan(row().people(agent, hr)).contact()).contains(hr);
    }

    @Test
    void personWithANameIsChosenBeforeAMailbox() {
        var mailbox = person(Part.HIRING_MANAGER, "", "hiring@fernhill.example", "");
        var named = person(Part.PANEL, "Ines Prado", "ines@fernhill.example", "");
        var agent = person(Part.RECRUITER, "Lee Park", "lee@agency.example", "");
        assertThat(plan(row().people(mailbox, named, agent)).contact()).contains(named);
        assertThat(plan(row().people(mailbox, agent)).contact()).contains(mailbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staffing agency", "external recruiter", "Recruitment agency (Leeds)", "headhunter"})
    void sourceCanNameAnAgency(String source) {
        Row row = row().people(person(Part.CONTACT, "Lee Park", "", "555-0110")).text(Field.SOURCE, source);
        assertThat(of(row)).containsExactly(Circumstance.RECRUITER_ONLY);
        assertThat(of(row().text(Field.SOURCE, source)))
                .as("a known manager is still written to")
                .isEmpty();
    }

    @Test
    void agencyWithoutAPersonIsAskedAbout() {
        ActionPlan plan = plan(row().people().text(Field.SOURCE, "staffing agency"));
        assertThat(plan.circumstances()).containsExactly(Circumstance.RECRUITER_ONLY);
        assertThat(plan.questions()).singleElement().asString().startsWith("Who at the agency");
    }

    @Test
    void agencyOnlyIsObeyedAndShown() {
        ActionPlan plan = plan(row().notes("Agency only, please"));
        assertThat(plan.is(Circumstance.RECRUITER_ONLY)).isTrue();
        assertThat(plan.notices())
                .map(Notice::what)
                .containsExactly("Everything goes through the agency. (notes, H2: \u201cAgency only, please\u201d)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job went to a friend of mine",
                "My old friend Priya got it",
                "my friend was hired",
                "they chose a good friend, can't complain",
                "lost out to Priya, a close friend"
            })
    void hireIsAFriend(String notes) {
        assertThat(notes(notes)).contains(Circumstance.HIRE_IS_FRIEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a friend referred me",
                "my friend got me the interview",
                "hired the boss's friend",
                "they chose a friend of the manager",
                "friend works there"
            })
    void friendElsewhereIsNotTheHire(String notes) {
        assertThat(notes(notes)).doesNotContain(Circumstance.HIRE_IS_FRIEND);
    }

    @Test
    void friendIsCalledAndNeedsNoFindingOut() {
        ActionPlan plan = plan(row().hired("", "").text(Field.HIRED_PERSON, "a friend from my old team"));
        assertThat(plan.circumstances()).containsExactly(Circumstance.HIRE_IS_FRIEND);
        assertThat(plan.find(Step.PERSON_HIRED).orElseThrow().channel()).isEqualTo(Channel.CALL);
        assertThat(plan.find(Step.FIND_HIRE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no offer, came in 2nd to internal candidate",
                "promoted from within",
                "they hired someone internally",
                "went with an internal applicant",
                "post filled internally"
            })
    void hireCameFromInside(String notes) {
        assertThat(notes(notes)).containsExactly(Circumstance.INTERNAL_HIRE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not an internal candidate this time",
                "I was the internal candidate",
                "internal server team",
                "unless they go with an internal hire"
            })
    void insideIsNotAlwaysTheHire(String notes) {
        assertThat(notes(notes)).doesNotContain(Circumstance.INTERNAL_HIRE);
    }

    @Test
    void internalHireKeepsTheCheckBack() {
        assertThat(plan(row().notes("internal hire"))
                        .find(Step.CHECK_BACK)
                        .orElseThrow()
                        .day())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "?", "internal candidate", "someone else", "n/a", "TBC"})
    void hireIsUnknownWithoutAName(String name) {
        ActionPlan plan = plan(row().hired(name, ""));
        assertThat(plan.circumstances()).containsExactly(Circumstance.HIRE_UNKNOWN);
        assertThat(plan.find(Step.PERSON_HIRED).orElseThrow().contact()).isEmpty();
        assertThat(plan.find(Step.FIND_HIRE).flatMap(Action::day)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sam Ortega",
                "Who Li",
                "Ana None-Smith",
                "An Nguyen",
                "\u0401\u043b\u043a\u0438\u043d \u041f\u0451\u0442\u0440",
                "\u041a\u0438\u0440\u0430 \u041d\u0430\u0439\u0442\u043b\u0438",
                "\u05d9\u05d5\u05e1\u05d9 \u05dc\u05d5\u05d9",
                "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2",
                "\u5c71\u7530\u592a\u90ce",
                "\u0930\u093e\u092e"
            })
    void namedHireIsKnown(String name) {
        ActionPlan plan = plan(row().hired(name, ""));
        assertThat(plan.circumstances()).isEmpty();
        assertThat(plan.find(Step.PERSON_HIRED)
                        .orElseThrow()
                        .contact()
                        .orElseThrow()
                        .name())
                .contains(name);
        assertThat(plan.find(Step.FIND_HIRE)).isEmpty();
    }

    @Test
    void personHiredIsReachedAsTheLogKnows() {
        assertThat(channelToHire("sam@ortega.example")).isEqualTo(Channel.EMAIL);
        assertThat(channelToHire("linkedin.com/in/sam-ortega-1234567")).isEqualTo(Channel.LINKEDIN);
        assertThat(channelToHire("(212) 555-0150")).isEqualTo(Channel.CALL);
        assertThat(channelToHire("")).isEqualTo(Channel.LINKEDIN);
    }

    private static Channel channelToHire(String contact) {
        return plan(row().hired("Sam Ortega", contact))
                .find(Step.PERSON_HIRED)
                .orElseThrow()
                .channel();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoom 3 Oct", "phone, then Teams panel", "video call"})
    void interviewsWereRemote(String interview) {
        assertThat(of(row().text(Field.INTERVIEW, interview))).containsExactly(Circumstance.REMOTE_INTERVIEWS);
    }

    @Test
    void oneInterviewOnSiteIsNotRemoteOnly() {
        assertThat(of(row().text(Field.INTERVIEW, "phone screen, then onsite"))).isEmpty();
        assertThat(of(row().text(Field.INTERVIEW, "Zoom").notes("flew me out in May")))
                .isEmpty();
        assertThat(of(row().text(Field.INTERVIEW, "3 Oct, 10 Oct"))).isEmpty();
        assertThat(notes("remote job; phone them Tuesday")).isEmpty();
        assertThat(notes("all interviews were by Zoom")).containsExactly(Circumstance.REMOTE_INTERVIEWS);
    }

    @Test
    void addressWithoutANumberMeansEmailOnly() {
        ActionPlan plan = plan(row().people(person(Part.HIRING_MANAGER, "Dana", "dana@fernhill.example", "")));
        assertThat(plan.circumstances()).containsExactly(Circumstance.EMAIL_ONLY);
        assertThat(plan.actions())
                .filteredOn(action -> action.step() != Step.PERSON_HIRED)
                .map(Action::channel)
                .containsOnly(Channel.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No calls please", "e-mail only", "don't call", "Do not phone her", "prefers email"})
    void wishNotToBeCalledIsObeyedAndShown(String notes) {
        ActionPlan plan = plan(row().notes(notes));
        assertThat(plan.circumstances()).containsExactlyInAnyOrder(Circumstance.EMAIL_ONLY, Circumstance.NO_CALLS);
        assertThat(plan.find(Step.FEEDBACK).orElseThrow().channel()).isEqualTo(Channel.EMAIL);
        assertThat(plan.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.what()).contains(notes));
    }

    @Test
    void callsAreCallsAndLettersAreMailsOtherwise() {
        ActionPlan plan = plan(row());
        assertThat(plan.find(Step.LETTER).orElseThrow().channel()).isEqualTo(Channel.EMAIL);
        assertThat(plan.find(Step.FEEDBACK).orElseThrow().channel()).isEqualTo(Channel.CALL);
        assertThat(plan.find(Step.CHECK_BACK).orElseThrow().channel()).isEqualTo(Channel.CALL);
        assertThat(plan.find(Step.KEEP_IN_TOUCH).orElseThrow().channel()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void letterGoesByPostWithoutAnAddressOnTheNet() {
        ActionPlan plan = plan(row().people(person(Part.HIRING_MANAGER, "Dana", "", "555-0142")));
        assertThat(plan.find(Step.LETTER).orElseThrow().channel()).isEqualTo(Channel.POST);
        assertThat(plan.find(Step.KEEP_IN_TOUCH).orElseThrow().channel()).isEqualTo(Channel.CALL);
    }

    @Test
    void nobodyWhoAsksNotToBeCalledIsCalledLater() {
        Row row = row().people(person(Part.HIRING_MANAGER, "Dana", "", "555-0142"))
                .notes("no calls");
        assertThat(plan(row).find(Step.KEEP_IN_TOUCH).orElseThrow().channel()).isEqualTo(Channel.POST);
    }

    @Test
    void hireWithAnAddressAndNoNameIsKnown() {
        assertThat(of(row().hired("", "sam@ortega.example"))).isEmpty();
    }

    @Test
    void lastRetryIsAnEmail() {
        ActionPlan plan = row().told("2026-11-02")
                .done(Field.LETTER_SENT, "2026-11-03")
                .tried(Field.FEEDBACK_CALL_DONE, "2026-11-10", "2026-11-17")
                .plan("US", "2026-11-18");
        assertThat(plan.find(Step.FEEDBACK).orElseThrow().channel()).isEqualTo(Channel.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "automated email",
                "Auto-reject after all that",
                "got a form letter",
                "from no-reply@fernhill.example"
            })
    void rejectionWasAutomated(String notes) {
        assertThat(notes(notes)).containsExactly(Circumstance.AUTOMATED_REJECTION);
    }

    @Test
    void humanRejectionIsNotAutomated() {
        assertThat(notes("not an automated email, she called")).isEmpty();
        assertThat(notes("automated the stock report for them")).isEmpty();
    }

    @Test
    void mailboxThatTakesNoAnswersIsNeverWrittenTo() {
        ActionPlan plan =
                plan(row().people(person(Part.HIRING_MANAGER, "Dana", "no-reply@fernhill.example", "555-0142")));
        assertThat(plan.circumstances()).containsExactly(Circumstance.AUTOMATED_REJECTION);
        assertThat(plan.contact().orElseThrow().email()).isEmpty();
        assertThat(plan.find(Step.LETTER).orElseThrow().channel()).isEqualTo(Channel.POST);
        assertThat(plan(row().people(person(Part.CONTACT, "", "donotreply@fernhill.example", "")))
                        .contact())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leeds City Council",
                "Kirklees Council",
                "NHS Lothian",
                "Department of Transportation",
                "Department for Education",
                "City of Austin",
                "County of Kent",
                "Harris County Sheriff's Office",
                "Ministry of Justice",
                "HMRC",
                "Home Office",
                "Springfield School District"
            })
    void publicBodyIsKnownByItsName(String company) {
        assertThat(of(row().company(company))).containsExactly(Circumstance.PUBLIC_SECTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "City of Hope",
                "Ministry of Sound",
                "Department of Coffee",
                "Council on Foreign Relations",
                "City Electrical Factors",
                "Home Office Furniture",
                "Stateside Brands"
            })
    void namesThatOnlySoundOfficialAreNot(String company) {
        assertThat(of(row().company(company))).isEmpty();
    }

    @Test
    void publicBodyIsKnownByGradeAndAddress() {
        assertThat(of(row().role("Administrator, Band 6"))).containsExactly(Circumstance.PUBLIC_SECTOR);
        assertThat(notes("civil service post")).containsExactly(Circumstance.PUBLIC_SECTOR);
        assertThat(of(row().people(person(Part.HIRING_MANAGER, "Dana", "dana@austintexas.gov", "555-0142"))))
                .containsExactly(Circumstance.PUBLIC_SECTOR);
        assertThat(of(row().text(Field.POSTING_LINK, "https://jobs.example.gov.uk/123")))
                .containsExactly(Circumstance.PUBLIC_SECTOR);
        assertThat(of(row().text(Field.POSTING_LINK, "https://governance.example.com/jobs")))
                .isEmpty();
        assertThat(notes("played in a band, 6 of us")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reposted 3/6",
                "Job is up again!",
                "role was re-advertised",
                "posting is back up",
                "they re-opened the search",
                "position posted again"
            })
    void jobIsPostedAgain(String notes) {
        assertThat(notes(notes)).containsExactly(Circumstance.POSTED_AGAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check if it is reposted", "not reposted yet", "posted 3 Oct", "watch for reposting"})
    void supposedPostingDoesNotCount(String notes) {
        assertThat(notes(notes)).isEmpty();
    }
}
