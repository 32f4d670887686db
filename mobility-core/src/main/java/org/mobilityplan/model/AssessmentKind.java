package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment is about: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code weather}
 */
public record AssessmentKind(String code) implements OpenCode, Comparable<AssessmentKind> {

    /** The general state: « météo ». */
    public static final AssessmentKind WEATHER = new AssessmentKind("weather");

    /** A risk: « point de vigilance ». */
    public static final AssessmentKind RISK = new AssessmentKind("risk");

    /** An obstacle. */
    public static final AssessmentKind OBSTACLE = new AssessmentKind("obstacle");

    /** A reason. */
    public static final AssessmentKind REASON = new AssessmentKind("reason");

    /** A strength. */
    public static final AssessmentKind STRENGTH = new AssessmentKind("strength");

    /** A finding. */
    public static final AssessmentKind FINDING = new AssessmentKind("finding");

    /** An objective: what is aimed at. */
    public static final AssessmentKind OBJECTIVE = new AssessmentKind("objective");

    /** A method: how it is to be done. */
    public static final AssessmentKind METHOD = new AssessmentKind("method");

    /** A criterion by which actions or applicants were chosen. */
    public static final AssessmentKind CRITERION = new AssessmentKind("criterion");

    /** A requirement for taking part, such as a level of language. */
    public static final AssessmentKind REQUIREMENT = new AssessmentKind("requirement");

    /** The means: « moyens humains et techniques ». */
    public static final AssessmentKind MEANS = new AssessmentKind("means");

    /** An expected result. */
    public static final AssessmentKind EXPECTED_RESULT = new AssessmentKind("expected-result");

    /** A general objective: « objectif général ». */
    public static final AssessmentKind GENERAL_OBJECTIVE = new AssessmentKind("general-objective");

    /** A specific objective: « objectif spécifique ». */
    public static final AssessmentKind SPECIFIC_OBJECTIVE = new AssessmentKind("specific-objective");

    /** An operational objective: « objectif opérationnel ». */
    public static final AssessmentKind OPERATIONAL_OBJECTIVE = new AssessmentKind("operational-objective");

    /** The context. */
    public static final AssessmentKind CONTEXT = new AssessmentKind("context");

    /** A need. */
    public static final AssessmentKind NEED = new AssessmentKind("need");

    /** What is at stake: « enjeu ». */
    public static final AssessmentKind STAKE = new AssessmentKind("stake");

    /** A principle or value. */
    public static final AssessmentKind PRINCIPLE = new AssessmentKind("principle");

    /** A commitment of one or more parties: « engagement ». */
    public static final AssessmentKind COMMITMENT = new AssessmentKind("commitment");

    /** What makes success easier: « levier ». */
    public static final AssessmentKind LEVER = new AssessmentKind("lever");

    /** How progress is followed and evaluated: « modalités de suivi ». */
    public static final AssessmentKind MONITORING = new AssessmentKind("monitoring");

    /** A result that was reached: « bilan ». */
    public static final AssessmentKind RESULT = new AssessmentKind("result");

    /** A recommendation. */
    public static final AssessmentKind RECOMMENDATION = new AssessmentKind("recommendation");

    /** What is to follow: « perspectives ». */
    public static final AssessmentKind OUTLOOK = new AssessmentKind("outlook");

    /** How a body is made up, decides and is renewed: composition, majority, casting vote, term of office. */
    public static final AssessmentKind GOVERNANCE = new AssessmentKind("governance");

    /** What is not covered: « hors périmètre ». */
    public static final AssessmentKind OUT_OF_SCOPE = new AssessmentKind("out-of-scope");

    /** What is done against a risk or obstacle. */
    public static final AssessmentKind MITIGATION = new AssessmentKind("mitigation");

    /** A proposal or request. */
    public static final AssessmentKind PROPOSAL = new AssessmentKind("proposal");

    /** A decision. */
    public static final AssessmentKind DECISION = new AssessmentKind("decision");

    /** How an amount, place or rate is graded: « barème ». */
    public static final AssessmentKind SCALE = new AssessmentKind("scale");

    /** How and when money is paid: « modalités de versement ». */
    public static final AssessmentKind PAYMENT = new AssessmentKind("payment");

    /** How what was learnt is recognised: « reconnaissance des acquis ». */
    public static final AssessmentKind RECOGNITION = new AssessmentKind("recognition");

    /** An incident. */
    public static final AssessmentKind INCIDENT = new AssessmentKind("incident");

    /** A weakness. */
    public static final AssessmentKind WEAKNESS = new AssessmentKind("weakness");

    /** An opportunity. */
    public static final AssessmentKind OPPORTUNITY = new AssessmentKind("opportunity");

    /** A threat. */
    public static final AssessmentKind THREAT = new AssessmentKind("threat");

    /** A priority, such as « priorités 2025-2027 ». */
    public static final AssessmentKind PRIORITY = new AssessmentKind("priority");

    /** A task of a body: « missions du réseau », « attributions ». */
    public static final AssessmentKind TASK = new AssessmentKind("task");

    /** What is required of those concerned: « obligations », « doit remettre un compte rendu ». */
    public static final AssessmentKind OBLIGATION = new AssessmentKind("obligation");

    /** What is possible or allowed: « peut demander », « est éligible ». */
    public static final AssessmentKind OPTION = new AssessmentKind("option");

    /** A legal clause: data protection, property, disputes, termination. */
    public static final AssessmentKind CLAUSE = new AssessmentKind("clause");

    /** How, where and until when to apply or register, and with which papers: « modalités de candidature », « inscription ». */
    public static final AssessmentKind APPLICATION = new AssessmentKind("application");

    /** What those who take part pay: « gratuit », « entrée libre », « 50 € par élève ». */
    public static final AssessmentKind PRICE = new AssessmentKind("price");

    /** What is paid or provided for those who take part, or insured: « prise en charge », « frais éligibles ». */
    public static final AssessmentKind COVERAGE = new AssessmentKind("coverage");

    /** What it may or may not be combined with: « cumulable », « non cumulable ». */
    public static final AssessmentKind COMBINATION = new AssessmentKind("combination");

    /** Transport, housing and meals: « hébergement ». */
    public static final AssessmentKind LOGISTICS = new AssessmentKind("logistics");

    /** What it deals with: « contenu », « déroulé ». */
    public static final AssessmentKind CONTENT = new AssessmentKind("content");

    /** How it is made known: « communication », « mention obligatoire ». */
    public static final AssessmentKind COMMUNICATION = new AssessmentKind("communication");

    /** What a word of the source means: « on entend par … ». */
    public static final AssessmentKind DEFINITION = new AssessmentKind("definition");

    /** What is new or differs from before: « nouveauté ». */
    public static final AssessmentKind CHANGE = new AssessmentKind("change");

    /** An effect in the long run: « impact ». */
    public static final AssessmentKind IMPACT = new AssessmentKind("impact");

    /** A practice worth repeating: « bonne pratique ». */
    public static final AssessmentKind GOOD_PRACTICE = new AssessmentKind("good-practice");

    /** The words of those who took part: « témoignage ». */
    public static final AssessmentKind TESTIMONIAL = new AssessmentKind("testimonial");

    /** What follows where an obligation is not met: « sanction », the loss of a label, money to pay back. */
    public static final AssessmentKind CONSEQUENCE = new AssessmentKind("consequence");

    /** How money, places or costs are shared out: « clé de répartition », « au prorata ». */
    public static final AssessmentKind DISTRIBUTION = new AssessmentKind("distribution");

    /** A reservation in an opinion: « réserve ». */
    public static final AssessmentKind RESERVATION = new AssessmentKind("reservation");

    /** How those who take part are prepared, accompanied and followed: « accompagnement », « encadrement ». */
    public static final AssessmentKind SUPPORT = new AssessmentKind("support");

    /** What departs from a rule: « dérogation », « à l’exception de ». */
    public static final AssessmentKind EXCEPTION = new AssessmentKind("exception");

    private static final List<AssessmentKind> IN_ORDER = List.of(
            WEATHER,
            RISK,
            OBSTACLE,
            REASON,
            STRENGTH,
            FINDING,
            OBJECTIVE,
            METHOD,
            CRITERION,
            REQUIREMENT,
            MEANS,
            EXPECTED_RESULT,
            GENERAL_OBJECTIVE,
            SPECIFIC_OBJECTIVE,
            OPERATIONAL_OBJECTIVE,
            CONTEXT,
            NEED,
            STAKE,
            PRINCIPLE,
            COMMITMENT,
            LEVER,
            MONITORING,
            RESULT,
            RECOMMENDATION,
            OUTLOOK,
            GOVERNANCE,
            OUT_OF_SCOPE,
            MITIGATION,
            PROPOSAL,
            DECISION,
            SCALE,
            PAYMENT,
            RECOGNITION,
            INCIDENT,
            WEAKNESS,
            OPPORTUNITY,
            THREAT,
            PRIORITY,
            TASK,
            OBLIGATION,
            OPTION,
            CLAUSE,
            APPLICATION,
            PRICE,
            COVERAGE,
            COMBINATION,
            LOGISTICS,
            CONTENT,
            COMMUNICATION,
            DEFINITION,
            CHANGE,
            IMPACT,
            GOOD_PRACTICE,
            TESTIMONIAL,
            CONSEQUENCE,
            DISTRIBUTION,
            RESERVATION,
            SUPPORT,
            EXCEPTION);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code weather}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public AssessmentKind {
        WordSyntax.checkCode("a kind of assessment", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static AssessmentKind of(String code) {
        return new AssessmentKind(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<AssessmentKind> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(AssessmentKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssessmentKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
