package org.mobilityplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.testkit.generate.PlanGenerator;

class ChangeTextsTest {

    private static final Map<String, String> ENGLISH = FindingTexts.load("ChangeMessages.properties");
    private static final Map<String, String> FRENCH = FindingTexts.load("ChangeMessages_fr.properties");

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{([^}]*)}").matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void both_languages_have_the_same_keys_and_placeholders() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
        ENGLISH.forEach((key, text) -> {
            assertThat(placeholders(FRENCH.get(key))).as(key).isEqualTo(placeholders(text));
            assertThat(FRENCH.get(key)).as("spaces before marks in " + key).doesNotMatch(".* [:;?!»].*|.*« .*|.*'.*");
        });
    }

    private static Action action(String id, String title) {
        return Action.builder().id(ActionId.of(id)).title(title).build();
    }

    private static Action continuing(Action action, String... ids) {
        Action.Builder builder = action.toBuilder();
        for (String id : ids) {
            builder.addContinues(ActionReference.builder()
                    .plan(PlanId.of("p16"))
                    .action(ActionId.of(id))
                    .build());
        }
        return builder.build();
    }

    private static Chantier chantier(String code, Action... actions) {
        return Chantier.builder()
                .id(ChantierId.of("c" + code))
                .code(Code.of(code))
                .title("Chantier " + code)
                .addActions(actions)
                .build();
    }

    private static final ActionPlan BEFORE = ActionPlan.builder()
            .id(PlanId.of("p16"))
            .title("Plan 2016")
            .addChantiers(
                    chantier(
                            "0",
                            action("a", "Forum").toBuilder()
                                    .status(Status.builder()
                                            .code(StatusCode.TO_COME)
                                            .build())
                                    .build(),
                            action("b", "Site"),
                            action("c", "Lettre")),
                    chantier("1", action("d", "Formation"), action("e", "Stages")))
            .build();

    private static final ActionPlan AFTER = ActionPlan.builder()
            .id(PlanId.of("p17"))
            .title("Plan 2017")
            .addChantiers(
                    chantier(
                            "1",
                            continuing(action("d1", "Formation initiale"), "d"),
                            continuing(action("d2", "Formation continue"), "d")),
                    chantier(
                            "0",
                            action("a", "Forum").toBuilder()
                                    .status(Status.builder()
                                            .code(StatusCode.DONE)
                                            .build())
                                    .coordination(Coordination.builder()
                                            .addCoordinators(Participant.builder()
                                                    .organisation(OrganisationId.of("crij"))
                                                    .role(Role.LEAD)
                                                    .build())
                                            .build())
                                    .build(),
                            continuing(action("bc", "Communication"), "b", "c"),
                            action("e", "Stages")))
            .addOrganisations(Organisation.builder()
                    .id(OrganisationId.of("crij"))
                    .name("CRIJ")
                    .build())
            .extensions(Extensions.builder().putText("x-note", "{place}\n").build())
            .build();

    @Test
    void changes_are_sentences_in_english() {
        assertThat(ChangeTexts.in(Locale.GERMAN).render(PlanComparison.of(BEFORE, AFTER)))
                .isEqualTo("""
                    The plan: id changed from “p16” to “p17”.
                    The plan: title changed from “Plan 2016” to “Plan 2017”.
                    Action “Formation” is split into action “Formation initiale” and action “Formation continue”.
                    Action “Forum”: status changed from “to come” to “done”.
                    Action “Forum”: coordination added: “CRIJ”.
                    Action “Site” and action “Lettre” are merged into action “Communication”.
                    Action “Stages” moves from chantier “1 – Chantier 1” to chantier “0 – Chantier 0”.
                    The plan: order changed (chantier), “1 – Chantier 1” now comes before “0 – Chantier 0”.
                    The plan: organisation added: “CRIJ”.
                    The plan: x-note added: “"{place}\\u000a"”.
                    """);
    }

    @Test
    void changes_are_sentences_in_french() {
        assertThat(ChangeTexts.in(Locale.CANADA_FRENCH)
                        .render(PlanComparison.of(BEFORE, AFTER))
                        .replace('\u00a0', '~'))
                .isEqualTo("""
                    Le plan~: identifiant, «~p16~» devient «~p17~».
                    Le plan~: titre, «~Plan 2016~» devient «~Plan 2017~».
                    Action «~Formation~» se partage en action «~Formation initiale~» et action «~Formation continue~».
                    Action «~Forum~»~: état, «~à venir~» devient «~réalisé~».
                    Action «~Forum~»~: en plus, coordination~: «~CRIJ~».
                    Action «~Site~» et action «~Lettre~» fusionnent en action «~Communication~».
                    Action «~Stages~» change de place~: auparavant chantier «~1 – Chantier 1~», désormais chantier «~0 – Chantier 0~».
                    Le plan~: ordre modifié (chantier), «~1 – Chantier 1~» passe avant «~0 – Chantier 0~».
                    Le plan~: en plus, organisation~: «~CRIJ~».
                    Le plan~: en plus, x-note~: «~"{place}\\u000a"~».
                    """);
    }

    private static Event event(String title, String day) {
        return Event.builder()
                .title(title)
                .period(PlanPeriod.builder()
                        .start(PartialDate.parse(day))
                        .end(PartialDate.parse(day))
                        .build())
                .build();
    }

    private static Status status(StatusCode code, String source) {
        return Status.builder()
                .code(code)
                .text("arrêtée")
                .source(DocumentId.of(source))
                .build();
    }

    private static String french(Action before, Action after) {
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .addSources(
                        Document.builder()
                                .id(DocumentId.of("bilan"))
                                .title("Bilan 2016")
                                .build(),
                        Document.builder()
                                .id(DocumentId.of("tableau"))
                                .title("Tableau")
                                .build())
                .build();
        return ChangeTexts.in(Locale.FRENCH)
                .render(PlanComparison.of(
                        plan.toBuilder().addActions(before).build(),
                        plan.toBuilder().addActions(after).build()))
                .replace('\u00a0', '~');
    }

    @Test
    void an_edited_event_is_named_by_its_title() {
        Action action = action("a", "Forum");
        assertThat(french(
                        action.toBuilder()
                                .addEvents(event("RDV de la mobilité", "2017-10-18"))
                                .build(),
                        action.toBuilder()
                                .addEvents(event("RDV de la mobilité", "2017-10-19"))
                                .build()))
                .isEqualTo("Action «~Forum~», événement «~RDV de la mobilité~»~: date, «~18 octobre 2017~» devient"
                        + " «~19 octobre 2017~».\n");
    }

    @Test
    void a_changed_code_comes_first_and_a_changed_source_says_whose() {
        Action action = action("a", "Forum");
        assertThat(french(
                        action.toBuilder()
                                .status(status(StatusCode.DROPPED, "bilan"))
                                .build(),
                        action.toBuilder()
                                .status(status(StatusCode.DONE, "bilan"))
                                .build()))
                .isEqualTo("Action «~Forum~»~: état, «~abandonné~» devient «~réalisé~».\n");
        assertThat(french(
                        action.toBuilder()
                                .status(status(StatusCode.DONE, "bilan"))
                                .build(),
                        action.toBuilder()
                                .status(status(StatusCode.DONE, "tableau"))
                                .build()))
                .isEqualTo("Action «~Forum~», état «~réalisé~»~: source, «~Bilan 2016~» devient «~Tableau~».\n");
    }

    @Test
    void events_of_one_title_are_distinguished_by_their_dates() {
        Action action = action("a", "Forum").toBuilder()
                .addEvents(event("Réunion", "2017-03-02"), event("Réunion", "2017-06-08"))
                .build();
        assertThat(french(
                        action,
                        action.toBuilder()
                                .events(List.of(
                                        action.getEvents().get(0),
                                        action.getEvents().get(1).toBuilder()
                                                .description("")
                                                .build()))
                                .build()))
                .isEqualTo("Action «~Forum~», événement «~Réunion~» (date «~8 juin 2017~»)~: en plus, description~:"
                        + " rien.\n");
    }

    @Test
    void control_characters_and_the_end_of_long_texts_are_shown() {
        String words = "Poursuite du travail engagé avec les partenaires du territoire. ".repeat(4);
        assertThat(french(
                        action("a", "\u001b[31mForum").toBuilder()
                                .text(words + "fin")
                                .build(),
                        action("a", "\u001b[31mForum").toBuilder()
                                .text(words + "suite")
                                .build()))
                .isEqualTo("Action «~␛[31mForum~»~: texte d’origine, «~…es partenaires du territoire. fin~» devient"
                        + " «~…es partenaires du territoire. suite~».\n");
    }

    @Test
    void equal_editions_give_one_sentence() {
        assertThat(ChangeTexts.in(Locale.ENGLISH).render(PlanComparison.of(BEFORE, BEFORE)))
                .isEqualTo("Nothing changed.\n");
    }

    @Property(tries = 50)
    void every_change_is_one_line_without_unfilled_placeholders(@ForAll long seed) {
        PlanComparison comparison = PlanComparison.of(PlanGenerator.any(seed), PlanGenerator.any(seed + 1));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(ChangeTexts.in(locale).render(comparison).lines())
                    .hasSize(comparison.changes().size())
                    .noneMatch(
                            line -> line.contains("{property}") || line.contains("{place}") || line.contains("{value}"))
                    .allMatch(line -> line.length() < 2000);
        }
    }
}
