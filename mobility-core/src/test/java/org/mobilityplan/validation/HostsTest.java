package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Severity;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** Hibernate Validator of a host with default settings, except for a message interpolator without expression language. */
class HostsTest {

    private static final Validator HOST = validator(Locale.ENGLISH);

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.FRENCH), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** How a Spring controller or the like holds what it received. */
    private record Holder(@Valid ActionPlan plan) {}

    private static final ActionPlan BROKEN = ActionPlan.builder()
            .id(PlanId.of("p"))
            .title(" ")
            .addChantiers(
                    Chantier.builder().id(ChantierId.of("a")).title("A").build(),
                    Chantier.builder()
                            .id(ChantierId.of("a"))
                            .title("")
                            .addActions(Action.builder()
                                    .id(ActionId.of("x"))
                                    .title("x")
                                    .addNetworks(org.mobilityplan.model.NetworkId.of("none"))
                                    .build())
                            .build())
            .build();

    @Test
    void every_error_is_reported_at_its_path() {
        assertThat(HOST.validate(new Holder(BROKEN)))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .containsExactlyInAnyOrder(
                        "plan.chantiers[1].title {chantier.title.blank}",
                        "plan.chantiers[1].id {chantier.id.duplicate}",
                        "plan.chantiers[1].actions[0].networks[0] {reference.network.unknown}");
    }

    @Test
    void the_messages_are_those_of_the_library_in_the_language_of_the_host() {
        assertThat(validator(Locale.FRENCH).validate(BROKEN))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "Le chantier n’a pas de titre\u00a0; donnez-lui-en un.",
                        "L’identifiant de chantier «\u00a0a\u00a0» figure deux fois dans le plan, aussi en"
                                + " /chantiers/0\u00a0; changez l’un des deux.",
                        "Le réseau «\u00a0none\u00a0» n’est pas parmi les réseaux du plan\u00a0; ajoutez-le ou"
                                + " corrigez l’identifiant.");
        assertThat(HOST.validate(BROKEN))
                .extracting(ConstraintViolation::getMessage)
                .contains("The chantier has no title; give it one.");
    }

    @Test
    void text_from_a_document_is_never_evaluated() {
        String hostile = "${1+1} {action.title.blank} \\{x} $\\";
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("p")
                .addOrganisations(Organisation.builder()
                        .id(OrganisationId.of("o"))
                        .name("o")
                        .addIdentifiers(ExternalId.of(IdScheme.SIREN, hostile))
                        .build())
                .build();
        assertThat(HOST.validate(plan))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("“" + hostile
                        + "”, of “o”, is not a valid siren: its form or its check digit is wrong. Correct or"
                        + " remove it.");
    }

    @Test
    void warnings_never_fail_a_request() {
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("")
                .addActions(Action.builder().id(ActionId.of("x")).title("x").build())
                .build();
        assertThat(PlanValidator.standard().validate(plan).findings()).isNotEmpty();
        assertThat(HOST.validate(plan)).isEmpty();
    }

    @Test
    void nothing_is_logged() {
        List<LogRecord> records = new java.util.concurrent.CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                if (logged.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                    records.add(logged);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        root.addHandler(handler);
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            validator(Locale.FRENCH).validate(new Holder(BROKEN));
        } finally {
            root.removeHandler(handler);
            System.setErr(err);
        }
        assertThat(records).extracting(LogRecord::getMessage).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("WARN");
    }

    @Property(tries = 300)
    void our_own_validator_and_the_host_report_the_same_errors(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        Set<String> ours = PlanValidator.standard().validate(plan).findings(Severity.ERROR).stream()
                .map(finding -> finding.location().pointer() + " {" + finding.rule() + "}")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> theirs = HOST.validate(plan).stream()
                .map(violation -> pointer(violation.getPropertyPath()) + " " + violation.getMessageTemplate())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(theirs).isEqualTo(ours);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    @Test
    void the_host_validates_nested_elements() {
        for (ModelType type : ModelType.reachableFrom(ActionPlan.class)) {
            for (ModelProperty property : type.properties()) {
                if (!property.holdsElements()) {
                    continue;
                }
                Annotation[] annotations =
                        property.accessor().getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                                ? container.getAnnotatedActualTypeArguments()[0].getAnnotations()
                                : property.accessor().getAnnotations();
                assertThat(annotations)
                        .as("on %s of %s", property.name(), type.type())
                        .extracting(Annotation::annotationType)
                        .containsExactly(Valid.class);
            }
        }
        assertThat(ModelType.reachableFrom(ActionPlan.class))
                .allMatch(type -> PlanElement.class.isAssignableFrom(type.type()))
                .hasSize(25);
    }
}
