package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a document or deliverable: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code sheet}
 */
public record DocumentKind(String code) implements OpenCode, Comparable<DocumentKind> {

    /** A sheet: « fiche action ». */
    public static final DocumentKind SHEET = new DocumentKind("sheet");

    /** A report. */
    public static final DocumentKind REPORT = new DocumentKind("report");

    /** An agreement: « convention ». */
    public static final DocumentKind AGREEMENT = new DocumentKind("agreement");

    /** A diagnosis or survey. */
    public static final DocumentKind DIAGNOSIS = new DocumentKind("diagnosis");

    /** A set of specifications: « cahier des charges ». */
    public static final DocumentKind SPECIFICATION = new DocumentKind("specification");

    /** A plan. */
    public static final DocumentKind PLAN = new DocumentKind("plan");

    /** A published table. */
    public static final DocumentKind TABLE = new DocumentKind("table");

    /** A web site. */
    public static final DocumentKind SITE = new DocumentKind("site");

    /** A video. */
    public static final DocumentKind VIDEO = new DocumentKind("video");

    /** A guide. */
    public static final DocumentKind GUIDE = new DocumentKind("guide");

    /** A tool. */
    public static final DocumentKind TOOL = new DocumentKind("tool");

    /** A map. */
    public static final DocumentKind MAP = new DocumentKind("map");

    /** A platform. */
    public static final DocumentKind PLATFORM = new DocumentKind("platform");

    /** A training kit. */
    public static final DocumentKind TRAINING_KIT = new DocumentKind("training-kit");

    /** A training module. */
    public static final DocumentKind TRAINING_MODULE = new DocumentKind("training-module");

    /** A newsletter. */
    public static final DocumentKind NEWSLETTER = new DocumentKind("newsletter");

    /** A law, decree or circular that is cited. */
    public static final DocumentKind LEGAL_TEXT = new DocumentKind("legal-text");

    /** A call for projects or applications. */
    public static final DocumentKind CALL = new DocumentKind("call");

    /** Minutes: « compte rendu ». */
    public static final DocumentKind MINUTES = new DocumentKind("minutes");

    /** Slides or another presentation. */
    public static final DocumentKind PRESENTATION = new DocumentKind("presentation");

    /** A form or questionnaire. */
    public static final DocumentKind FORM = new DocumentKind("form");

    /** A study. */
    public static final DocumentKind STUDY = new DocumentKind("study");

    /** A charter. */
    public static final DocumentKind CHARTER = new DocumentKind("charter");

    /** A decision of an assembly: « délibération ». */
    public static final DocumentKind DELIBERATION = new DocumentKind("deliberation");

    /** An amendment: « avenant ». */
    public static final DocumentKind AMENDMENT = new DocumentKind("amendment");

    /** An annex. */
    public static final DocumentKind ANNEX = new DocumentKind("annex");

    /** A letter: « lettre d’engagement ». */
    public static final DocumentKind LETTER = new DocumentKind("letter");

    /** A directory: « annuaire », « répertoire ». */
    public static final DocumentKind DIRECTORY = new DocumentKind("directory");

    /** A calendar. */
    public static final DocumentKind CALENDAR = new DocumentKind("calendar");

    /** A flyer, brochure or poster. */
    public static final DocumentKind FLYER = new DocumentKind("flyer");

    /** A press article or release. */
    public static final DocumentKind PRESS_ARTICLE = new DocumentKind("press-article");

    /** An opinion: « avis ». */
    public static final DocumentKind OPINION = new DocumentKind("opinion");

    /** An accreditation or label: « accréditation ». */
    public static final DocumentKind ACCREDITATION = new DocumentKind("accreditation");

    /** An invitation to tender: « appel d’offres », « marché public ». */
    public static final DocumentKind TENDER = new DocumentKind("tender");

    /** A set of data or statistics. */
    public static final DocumentKind DATA_SET = new DocumentKind("data-set");

    /** A contract of one person or company: « contrat pédagogique », « contrat d’engagement ». */
    public static final DocumentKind CONTRACT = new DocumentKind("contract");

    /** A certificate: « attestation », « Europass », « Youthpass ». */
    public static final DocumentKind CERTIFICATE = new DocumentKind("certificate");

    /** Rules: « règlement de l’appel à projets », « règlement intérieur ». */
    public static final DocumentKind RULES = new DocumentKind("rules");

    /** A budget or accounts. */
    public static final DocumentKind BUDGET = new DocumentKind("budget");

    /** A game. */
    public static final DocumentKind GAME = new DocumentKind("game");

    /** A podcast or radio programme. */
    public static final DocumentKind PODCAST = new DocumentKind("podcast");

    /** A dashboard: « tableau de bord ». */
    public static final DocumentKind DASHBOARD = new DocumentKind("dashboard");

    /** A note: « note de cadrage ». */
    public static final DocumentKind NOTE = new DocumentKind("note");

    /** A template: « modèle », « convention type ». */
    public static final DocumentKind TEMPLATE = new DocumentKind("template");

    private static final List<DocumentKind> IN_ORDER = List.of(
            SHEET,
            REPORT,
            AGREEMENT,
            DIAGNOSIS,
            SPECIFICATION,
            PLAN,
            TABLE,
            SITE,
            VIDEO,
            GUIDE,
            TOOL,
            MAP,
            PLATFORM,
            TRAINING_KIT,
            TRAINING_MODULE,
            NEWSLETTER,
            LEGAL_TEXT,
            CALL,
            MINUTES,
            PRESENTATION,
            FORM,
            STUDY,
            CHARTER,
            DELIBERATION,
            AMENDMENT,
            ANNEX,
            LETTER,
            DIRECTORY,
            CALENDAR,
            FLYER,
            PRESS_ARTICLE,
            OPINION,
            ACCREDITATION,
            TENDER,
            DATA_SET,
            CONTRACT,
            CERTIFICATE,
            RULES,
            BUDGET,
            GAME,
            PODCAST,
            DASHBOARD,
            NOTE,
            TEMPLATE);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code sheet}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public DocumentKind {
        WordSyntax.checkCode("a kind of document", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static DocumentKind of(String code) {
        return new DocumentKind(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<DocumentKind> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(DocumentKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentKind that && code.equals(that.code);
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
