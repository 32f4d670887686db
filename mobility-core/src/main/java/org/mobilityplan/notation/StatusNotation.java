package org.mobilityplan.notation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.CalendarWords;
import org.mobilityplan.spelling.PlainText;

/**
 * Statuses as tables spell them: « A discuter », « en cours␠», « Bloqué », « Réalisées »; and those that other words let one
 * deduce: « Poursuite de … », « ACTIONS 2017 REALISEES ».
 */
public final class StatusNotation {

    private static final int MAX_CODE_LENGTH = 100;

    private static final int MAX_REMARK_LENGTH = 200;

    /** Each status with its words, folded, in masculine singular. */
    private static final Map<String, StatusCode> STATED = stated(Map.ofEntries(
            Map.entry(
                    StatusCode.TO_COME,
                    "a venir;prevu;planifie;programme;non demarre;non commence;non engage;pas demarre;pas commence;pas"
                            + " encore commence;pas encore demarre;a faire;a lancer;a demarrer;a engager;a programmer;a"
                            + " realiser;to come;to do;planned;scheduled;not started;non debute;non initie"
                            + ";non lance;non entame;pas debute;pas lance;pas encore lance;pas encore debute"
                            + ";a debuter;a initier;a entamer;a planifier;a organiser;a mettre en oeuvre"
                            + ";a mettre en place;a preparer;a construire;a deployer;a developper;a creer"
                            + ";en projet;demarrage prevu;lancement prevu;demarrage a venir"),
            Map.entry(StatusCode.TO_DISCUSS, "a discuter;a debattre;to discuss;a arbitrer;en discussion"),
            Map.entry(
                    StatusCode.UNDER_WAY,
                    "en cours;demarre;initie;amorce;engage;commence;lance;en cours de realisation;en cours de mise en"
                            + " oeuvre;en cours de deploiement;en cours de deroulement"
                            + ";en phase de deploiement;en cours d"
                            + " execution;under way;ongoing;in progress;started;debute;entame;a poursuivre"
                            + ";a continuer;se poursuit;en poursuite;a finaliser;en bonne voie"
                            + ";en voie de finalisation;en cours de finalisation;en finalisation"
                            + ";en voie d achevement;presque termine;quasi termine;quasiment termine"
                            + ";bien avance;en cours de lancement;en cours de demarrage;demarrage en cours"
                            + ";en cours de mise en place;mise en oeuvre en cours;deploiement en cours"
                            + ";travaux en cours;inacheve"),
            Map.entry(
                    StatusCode.DONE,
                    "realise;termine;acheve;fait;fini;finalise;cloture;execute;effectue;done;completed"
                            + ";finished;closed;mis en place;a eu lieu;ont eu lieu;s est deroule;s est tenu"),
            Map.entry(
                    StatusCode.LATE,
                    "en retard;retard;retarde;retard pris;leger retard;late;delayed;en cours retard;en cours en retard"
                            + ";en cours avec retard;en cours avec du retard;en cours leger retard"),
            Map.entry(
                    StatusCode.PAUSED,
                    "en pause;pause;mis en pause;en suspens;suspendu;mis en suspens;a l arret;en stand by;stand by;en"
                            + " standby;standby;en attente;paused;on hold;suspended;interrompu;en veille;en sommeil"),
            Map.entry(StatusCode.BLOCKED, "bloque;blocage;blocked"),
            Map.entry(
                    StatusCode.DROPPED, "abandonne;abandon;annule;annulation;arrete;arret;supprime;dropped;abandoned"),
            Map.entry(StatusCode.POSTPONED, "reporte;report;decale;ajourne;differe;postponed"),
            Map.entry(StatusCode.CANCELLED, "evenement annule;cancelled;canceled"),
            Map.entry(
                    StatusCode.IN_PREPARATION,
                    "en preparation;en cours de preparation;en cours d elaboration;en cours de redaction;en cours de"
                            + " construction;in preparation;en conception;en cours de conception"
                            + ";en construction;en cours de definition;en cours d ecriture"),
            Map.entry(StatusCode.ADOPTED, "adopte;vote;adopted"),
            Map.entry(
                    StatusCode.PARTLY_DONE,
                    "partiellement realise;realise partiellement;fait partiellement;termine partiellement;en partie"
                            + " realise;realise en partie;partiellement termine;partiellement fait"
                            + ";partly done;partially"
                            + " done;partly completed;partially completed;realise a moitie;a moitie realise"
                            + ";fait a moitie;partiellement atteint;atteint partiellement"
                            + ";partiellement mis en oeuvre"),
            Map.entry(
                    StatusCode.NOT_DONE,
                    "non realise;pas realise;non fait;pas fait;not done;non atteint;pas atteint"
                            + ";non mis en oeuvre;non mise en oeuvre;pas mis en oeuvre;pas mise en oeuvre"),
            Map.entry(
                    StatusCode.CONTINUING,
                    "reconduit;perennise;recurrent;permanent;en continu;action continue;continuing"
                            + ";recurring;a reconduire;perenne;action perenne"),
            Map.entry(StatusCode.REJECTED, "rejete;refuse;non retenu;rejected"),
            Map.entry(StatusCode.DECLINED, "a decline;declined"),
            Map.entry(StatusCode.WITHDRAWN, "retire;withdrawn"),
            Map.entry(
                    StatusCode.ON_TRIAL,
                    "a titre experimental;on trial;en test;en phase de test;en experimentation"
                            + ";en cours d experimentation"),
            Map.entry(StatusCode.GRANTED, "accorde;granted"),
            Map.entry(StatusCode.IN_FORCE, "en vigueur;in force"),
            Map.entry(StatusCode.EXPIRED, "echu;expired"),
            Map.entry(StatusCode.IN_NEGOTIATION, "en negociation;en renegociation;in negotiation"),
            Map.entry(StatusCode.ACCEPTED, "accepte;retenu;accepted"),
            Map.entry(
                    StatusCode.UNDER_REVIEW,
                    "en cours d instruction;a l etude;en cours d examen;under review;under consideration"
                            + ";en reflexion;en cours de reflexion;en cours d etude"),
            Map.entry(StatusCode.CONDITIONAL, "sous reserve;conditional"),
            Map.entry(StatusCode.FROZEN, "gele;frozen"),
            Map.entry(StatusCode.REALLOCATED, "reaffecte;transfere;reallocated"),
            Map.entry(StatusCode.VACANT, "vacant"),
            Map.entry(StatusCode.AWARDED, "attribue;awarded"),
            Map.entry(StatusCode.UNSUCCESSFUL, "infructueux;sans suite;unsuccessful"),
            Map.entry(StatusCode.SIGNED, "signe;signed"),
            Map.entry(StatusCode.PUBLISHED, "publie;mis en ligne;published"),
            Map.entry(StatusCode.EXTENDED, "prolonge;proroge;extended"),
            Map.entry(StatusCode.REPEALED, "abroge;repealed"),
            Map.entry(StatusCode.FAVOURABLE, "favorable;avis favorable;favourable"),
            Map.entry(
                    StatusCode.FAVOURABLE_WITH_RESERVATIONS,
                    "favorable avec reserves;favorable avec reserve;avis favorable avec reserves;favourable with"
                            + " reservations"),
            Map.entry(StatusCode.UNFAVOURABLE, "defavorable;avis defavorable;unfavourable"),
            Map.entry(StatusCode.UNSIGNED, "non signe;non signataire;not signed"),
            Map.entry(StatusCode.NEW, "nouveau;nouvelle;nouvelle action;action nouvelle;new"),
            Map.entry(StatusCode.SUBMITTED, "depose;soumis;submitted"),
            Map.entry(StatusCode.TO_CONFIRM, "a confirmer;pressenti;to be confirmed"),
            Map.entry(StatusCode.REVOKED, "resilie;denonce;revoked"),
            Map.entry(StatusCode.EXHAUSTED, "epuise;credits epuise;enveloppe epuise;exhausted;used up"),
            Map.entry(
                    StatusCode.TO_RATIFY,
                    "en attente de ratification;a ratifier;non ratifie;pending ratification;awaiting ratification;to be"
                            + " ratified;not ratified")));

    /** Words that are a status where they begin a cell, and have other meanings in a remark: « bilan validé », « temps partiel ». */
    private static final Map<String, StatusCode> FIRST = stated(Map.ofEntries(
            Map.entry(StatusCode.DONE, "solde;clos;close;atteint;mis en oeuvre;livre"),
            Map.entry(StatusCode.PARTLY_DONE, "en partie;partiel;partielle;partiellement"),
            Map.entry(StatusCode.UNDER_WAY, "poursuivi"),
            Map.entry(StatusCode.ADOPTED, "valide;approuve"),
            Map.entry(StatusCode.TO_CONFIRM, "a valider")));

    /** Statuses in languages other than French and English, of which a plan may have two: « Laufend / En cours ». */
    private static final Map<StatusCode, String> IN_OTHER_LANGUAGES = Map.ofEntries(
            Map.entry(
                    StatusCode.TO_COME,
                    "geplant;vorgesehen;noch nicht begonnen;nicht begonnen;noch offen;previsto;planificado;programado;"
                            + "no iniciado;por iniciar;pianificato;programmato;non avviato;da avviare;previst;planificat;"
                            + "programat;no iniciat;aurreikusita;aurreikusia;planifikatuta;programatuta;planeado;previstu;"
                            + "raktreset"),
            Map.entry(
                    StatusCode.UNDER_WAY,
                    "laufend;lauft;in bearbeitung;in umsetzung;in arbeit;in durchfuhrung;begonnen;gestartet;en curso;"
                            + "en marcha;en ejecucion;iniciado;in corso;avviato;iniziato;en curs;en marxa;iniciat;abian;"
                            + "martxan;em curso;in corsu;en cors"),
            Map.entry(
                    StatusCode.DONE,
                    "abgeschlossen;erledigt;fertig;fertiggestellt;beendet;umgesetzt;durchgefuhrt;realisiert;terminado;"
                            + "finalizado;realizado;completado;ejecutado;concluido;completato;concluso;terminato;"
                            + "realizzato;acabat;finalitzat;realitzat;completat;eginda;egina;bukatuta;amaituta;compiu;"
                            + "finitu"),
            Map.entry(
                    StatusCode.LATE,
                    "verzogert;verspatet;in verzug;im verzug;retrasado;con retraso;in ritardo;endarrerit;amb retard;"
                            + "atrasado;in ritardu"),
            Map.entry(
                    StatusCode.PAUSED,
                    "ausgesetzt;pausiert;unterbrochen;suspendido;en pausa;sospeso;in pausa;suspes;etenda"),
            Map.entry(StatusCode.BLOCKED, "blockiert;bloqueado;bloccato;blokeatuta"),
            Map.entry(
                    StatusCode.DROPPED,
                    "abgebrochen;aufgegeben;eingestellt;entfallt;gestrichen;anulado;cancelado;abandonado;annullato;"
                            + "abbandonato;anul lat;cancel lat;abandonat;ezeztatuta;bertan behera;abbandunatu"),
            Map.entry(
                    StatusCode.POSTPONED, "verschoben;vertagt;aplazado;pospuesto;rinviato;posticipato;ajornat;adiado"),
            Map.entry(StatusCode.CANCELLED, "abgesagt"),
            Map.entry(
                    StatusCode.IN_PREPARATION,
                    "in vorbereitung;in planung;en preparacion;in preparazione;en preparacio;prestatzen"),
            Map.entry(
                    StatusCode.PARTLY_DONE,
                    "teilweise umgesetzt;teilweise abgeschlossen;teilweise erledigt;parcialmente realizado;"
                            + "parzialmente realizzato;parcialment realitzat"),
            Map.entry(StatusCode.NOT_DONE, "nicht umgesetzt;nicht durchgefuhrt;no realizado;non realizzato"),
            Map.entry(StatusCode.CONTINUING, "fortlaufend;dauerhaft;daueraufgabe"));

    private static final Map<String, StatusCode> OTHERS = inGenders(stated(IN_OTHER_LANGUAGES));

    /** Between two languages: « Laufend / En cours », « En cours – laufend », « Laufend (en cours) », two lines. */
    private static final List<Pattern> BETWEEN_LANGUAGES =
            List.of(Pattern.compile(" ?(?:[/|]|\\R) ?"), Pattern.compile(" [–-] |, | ?\\((?=[^()]*\\)$)|\\)$"));

    /** Words after a status that begin a time: « réalisé en 2023 », « en cours depuis mars 2022 », « reporté à 2025 ». */
    private static final Set<String> TIME_FIRST = Set.of(
            "en", "le", "depuis", "a", "au", "aux", "debut", "fin", "mi", "pour", "jusqu", "courant", "since", "in",
            "until", "to", "seit", "bis", "auf", "ab", "im", "desde", "hasta", "dal", "al", "nel");

    /** Words after a status that may change its meaning: « réalisé (sauf la formation) ». */
    private static final Set<String> DOUBT = Set.of(
            "non",
            "pas",
            "sauf",
            "hors",
            "mais",
            "partiel",
            "partielle",
            "partiellement",
            "partie",
            "ou",
            "puis",
            "et",
            "not",
            "partly",
            "but",
            "except",
            "or",
            "and",
            "then");

    private static final Set<String> DENIALS = Set.of("pas", "non");

    /** What a status may be about: « Action réalisée ». */
    private static final Set<String> SUBJECTS =
            Set.of("action", "actions", "projet", "mesure", "fiche", "statut", "status", "etat", "avancement");

    /** A mark before a status: « ✔ fait ». */
    private static final Pattern MARK = Pattern.compile("^[^\\p{L}\\d]+(?=\\p{L})");

    /** A cross before a status: « ✗ fait » is not done. */
    private static final Pattern CROSS = Pattern.compile("^[^\\p{L}\\d]*[✗✘❌✕✖×]");

    /** The number of a choice, a colour or a subject before a status: « 2 - En cours », « Vert : réalisé », « L'action est terminée ». */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:\\d{1,2} ?[-–.):] ?(?=\\p{L})|(?:vert|jaune|orange|rouge|bleu|gris|violet) ?[-–:=(] ?"
                    + "|(?:l['’](?:action|opération)|le projet|la mesure) (?:est|a été) )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « 60 % – en cours », « 100 % (terminé) ». */
    private static final Pattern SHARE_FIRST =
            Pattern.compile("(\\d{1,3})(?:[.,]\\d{1,2})? ?% ?[-–:,(]? ?(\\p{L}[^()]*)\\)?");

    /** Statuses of what is done to a part. */
    private static final Set<StatusCode> OF_PARTS = Set.of(
            StatusCode.UNDER_WAY,
            StatusCode.PARTLY_DONE,
            StatusCode.LATE,
            StatusCode.PAUSED,
            StatusCode.BLOCKED,
            StatusCode.CONTINUING);

    /** Statuses after which comes who decides: « À valider en COPIL ». */
    private static final Set<StatusCode> DECIDED =
            Set.of(StatusCode.TO_CONFIRM, StatusCode.TO_DISCUSS, StatusCode.ADOPTED, StatusCode.REJECTED);

    private static final Set<String> BY = Set.of("en", "par", "au", "a", "lors");

    private static final Set<String> SEASONS = Set.of("printemps", "ete", "automne", "hiver", "rentree");

    private static final Pattern MONTH_OF_YEAR = Pattern.compile("\\d{1,2}/(?:19|20)\\d\\d\\)?$");

    private static final Set<String> OF = Set.of("de", "d", "du", "des");

    /** Words with which a reason begins. */
    private static final Set<String> REASON_FIRST = Set.of("faute", "par", "suite", "cause");

    /** A colon after one of these begins its reason: « Bloqué : manque de moyens ». */
    private static final Set<StatusCode> REASONED = Set.of(
            StatusCode.BLOCKED,
            StatusCode.LATE,
            StatusCode.PAUSED,
            StatusCode.POSTPONED,
            StatusCode.DROPPED,
            StatusCode.CANCELLED,
            StatusCode.NOT_DONE,
            StatusCode.TO_RATIFY);

    /** A dash after one of these begins a detail that has figures: « Fait – 4 installations à ce jour ». */
    private static final Set<StatusCode> DETAILED =
            Set.of(StatusCode.UNDER_WAY, StatusCode.DONE, StatusCode.TO_COME, StatusCode.CONTINUING);

    /** A colon or a dash after one of these begins a remark: « En cours : 1re édition au printemps ». */
    private static final Set<StatusCode> REMARKED = Set.of(
            StatusCode.UNDER_WAY,
            StatusCode.TO_COME,
            StatusCode.CONTINUING,
            StatusCode.IN_PREPARATION,
            StatusCode.PARTLY_DONE);

    /** A cross before one of these denies it. */
    private static final Set<StatusCode> CROSSED_OUT = Set.of(
            StatusCode.DONE, StatusCode.PARTLY_DONE, StatusCode.UNDER_WAY, StatusCode.SIGNED, StatusCode.PUBLISHED);

    /** Words of a remark that may take back the status before it. */
    private static final Set<String> TAKING_BACK = Set.of(
            "non", "pas", "plus", "sauf", "mais", "aucun", "aucune", "not", "no", "but", "except", "or", "ou", "puis",
            "then");

    /** In words. */
    private static final int LONGEST_STATUS = STATED.keySet().stream()
            .mapToInt(words -> words.split(" ").length)
            .max()
            .orElse(0);

    /** Between a status and its reason: « Bloqué : manque de moyens ». */
    private static final Pattern REASON = Pattern.compile(" [:–-] ");

    /** « 4 installations », and not « 4 sur 10 ». */
    private static final Pattern COUNT = Pattern.compile("\\d{1,6} (?!sur\\b)\\p{L}{3,}");

    /** « 2 ateliers sur 3 » may be a part of what was to be done. */
    private static final Pattern SOME_OF = Pattern.compile(" sur \\d");

    /** « Réalisé aux 2/3 », « réalisé au quart ». */
    private static final Pattern FRACTION =
            Pattern.compile("\\baux? (?:1/[2-9]|2/[3-9]|3/[4-9]|tiers|quart|trois quarts|deux tiers)\\b");

    /** « Réalisé (2 sur 3) ». */
    private static final Pattern OUT_OF = Pattern.compile("\\b(\\d{1,3}) sur (\\d{1,3})\\b");

    /** « 2/4 réalisés », « 3 ateliers réalisés sur 5 ». */
    private static final Pattern OUT_OF_FIRST =
            Pattern.compile("(?<done>\\d{1,3}) ?(?:sur|/) ?(?<all>\\d{1,3}) (?<status>\\p{L}+)"
                    + "|(?<some>\\d{1,3}) [\\p{L}' ]{2,40} (?<partly>\\p{L}+) sur (?<whole>\\d{1,3})");

    /** « Réalisé (3/5) » may be three of five, or the third of May. */
    private static final Pattern PART_OR_DAY = Pattern.compile("(?<!le |[\\d/])([1-9])/([1-9])(?![\\d/])");

    /** A status and a sentence about it: « Terminé. Bilan en annexe », « Fait, 12 jeunes partis ». */
    private static final Pattern SENTENCE = Pattern.compile("(?<status>[^.;,:]{3,40})(?<sign>[.;,]) (?<rest>.+)");

    private static final Pattern TO_DO = Pattern.compile("(?<!\\p{L})[àÀ] \\p{Ll}{2,}(?:er|ir|re)(?!\\p{L})");

    /** Words of a remark after which a thing may not be done as a whole. */
    private static final Set<String> LACKING = Set.of(
            "reste",
            "restent",
            "manque",
            "manquent",
            "seul",
            "seule",
            "seulement",
            "uniquement",
            "partie",
            "partiellement",
            "moitie",
            "quasi",
            "presque");

    /** « Démarre en janvier », « débute », « commence »: not yet, unlike « démarré ». */
    private static final Pattern PRESENT = Pattern.compile("(?:Démarre|démarre|Débute|débute|[Cc]ommence)(?:nt)? .*");

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}) ?%");

    /** The words of a deduced status: at the beginning of a title, or anywhere in it. */
    private static final List<String> GOING_ON_FIRST = List.of("poursuite", "lancement", "continuation");

    private static final List<String> GOING_ON = List.of("a continuer", "a poursuivre", "poursuite des actions");

    private static final List<String> DONE = List.of("realise", "realisee", "realises", "realisees");

    private StatusNotation() {}

    private static Map<String, StatusCode> stated(Map<StatusCode, String> words) {
        Map<String, StatusCode> stated = new HashMap<>();
        words.forEach((code, all) -> List.of(all.split(";")).forEach(each -> {
            stated.put(each, code);
            // « Réalisée partiellement ».
            int space = each.indexOf(" partiellement");
            if (space > 0) {
                List.of("e", "s", "es")
                        .forEach(ending -> stated.put(each.substring(0, space) + ending + each.substring(space), code));
            }
        }));
        return Map.copyOf(stated);
    }

    /** Spanish and Italian words in both genders and numbers. */
    private static Map<String, StatusCode> inGenders(Map<String, StatusCode> words) {
        Map<String, StatusCode> all = new HashMap<>(words);
        words.forEach((word, code) -> {
            String stem = word.substring(0, word.length() - 1);
            if (word.endsWith("o")) {
                List.of("a", "i").forEach(ending -> all.putIfAbsent(stem + ending, code));
            } else if (word.endsWith("at")) {
                // Catalan « iniciada », « iniciades ».
                List.of("ada", "ade")
                        .forEach(ending -> all.putIfAbsent(stem.substring(0, stem.length() - 1) + ending, code));
            }
        });
        return Map.copyOf(all);
    }

    /**
     * Reads the cell of a status.
     *
     * @param text the status as written
     * @return the status with its words, and the findings; without a status for an empty cell. A word that is not known
     *     is its own code
     */
    public static Checked<Optional<Status>> read(String text) {
        Findings findings = new Findings();
        String words = PlainText.of(text);
        if (words.isEmpty()) {
            return findings.with(Optional.empty());
        }
        Optional<StatusCode> code = code(words).or(() -> ofBothLanguages(text));
        if (code.isPresent()) {
            return findings.with(
                    Optional.of(Status.builder().code(code.get()).text(words).build()));
        }
        findings.report(NotationRules.STATUS_UNKNOWN, words);
        return findings.with(CodeWord.of(words, MAX_CODE_LENGTH)
                .map(word ->
                        Status.builder().code(StatusCode.of(word)).text(words).build()));
    }

    /** The status that two words of a cell have in common. */
    private static Optional<StatusCode> ofBothLanguages(String text) {
        if (text.length() > MAX_REMARK_LENGTH) {
            return Optional.empty();
        }
        return BETWEEN_LANGUAGES.stream()
                .map(between ->
                        between.splitAsStream(text.strip()).map(PlainText::of).toList())
                .filter(parts -> parts.size() > 1)
                .flatMap(parts -> code(parts.get(0))
                        .filter(code ->
                                parts.stream().allMatch(part -> code(part).equals(Optional.of(code))))
                        .stream())
                .findFirst();
    }

    private static Optional<StatusCode> code(String words) {
        // « Réalisé ? » is a question.
        if (words.indexOf('?') >= 0 || PRESENT.matcher(words).matches()) {
            return Optional.empty();
        }
        String bare = withoutSubject(
                BEFORE.matcher(MARK.matcher(words).replaceFirst("")).replaceFirst(""));
        Matcher share = SHARE_FIRST.matcher(bare);
        if (share.matches()) {
            int percent = Integer.parseInt(share.group(1));
            return code(share.group(2)).flatMap(code -> ofShare(percent, code));
        }
        return inflected(NameKey.of(bare).value())
                .or(() -> ofPart(bare))
                .or(() -> codeBeforeDetail(bare))
                .or(() -> codeBeforeSentence(bare))
                .filter(code ->
                        !CROSSED_OUT.contains(code) || !CROSS.matcher(words).lookingAt());
    }

    /** The status of a share and a word that do not contradict each other; « 80 % réalisé » is partly done. */
    private static Optional<StatusCode> ofShare(int percent, StatusCode code) {
        boolean part = percent > 0 && percent < 100;
        if (part && code.equals(StatusCode.DONE)) {
            return Optional.of(StatusCode.PARTLY_DONE);
        }
        boolean whole = percent == 100 && (code.equals(StatusCode.DONE) || code.equals(StatusCode.CONTINUING));
        boolean nothing = percent == 0 && (code.equals(StatusCode.TO_COME) || code.equals(StatusCode.NOT_DONE));
        return part && OF_PARTS.contains(code) || whole || nothing ? Optional.of(code) : Optional.empty();
    }

    /** « 2/4 réalisés » and « 3 ateliers réalisés sur 5 » are partly done. */
    private static Optional<StatusCode> ofPart(String words) {
        Matcher part = OUT_OF_FIRST.matcher(words);
        if (!part.matches()) {
            return Optional.empty();
        }
        boolean first = part.group("status") != null;
        int done = Integer.parseInt(part.group(first ? "done" : "some"));
        int all = Integer.parseInt(part.group(first ? "all" : "whole"));
        return inflected(NameKey.of(part.group(first ? "status" : "partly")).value())
                .filter(code -> code.equals(StatusCode.DONE) && done > 0 && done <= all)
                .map(code -> done < all ? StatusCode.PARTLY_DONE : code);
    }

    /** The status before a sentence that says nothing of another one. */
    private static Optional<StatusCode> codeBeforeSentence(String words) {
        Matcher sentence = SENTENCE.matcher(words);
        if (!sentence.matches()) {
            return Optional.empty();
        }
        String head = sentence.group("status");
        String rest = sentence.group("rest");
        boolean comma = sentence.group("sign").equals(",");
        return inflected(NameKey.of(head).value())
                .or(() -> codeBeforeDetail(head))
                .filter(code -> DETAILED.contains(code))
                .filter(code -> comma
                        ? isCount(rest, code) || isRemarkAfterComma(rest, code)
                        : isRemark(rest, code) && keyWords(rest).stream().noneMatch(LACKING::contains));
    }

    /** « Action réalisée » and « Statut : en cours » without their first word. */
    private static String withoutSubject(String words) {
        int space = words.indexOf(' ');
        boolean subject = space > 0
                && SUBJECTS.contains(NameKey.of(words.substring(0, space)).value());
        String rest = subject ? MARK.matcher(words.substring(space)).replaceFirst("") : "";
        return rest.isBlank() ? words : rest;
    }

    /** The same word in feminine and plural: « réalisées », « reportée ». */
    private static Optional<StatusCode> inflected(String key) {
        return inflected(key, STATED).or(() -> inflected(key, FIRST)).or(() -> inflected(key, OTHERS));
    }

    private static Optional<StatusCode> inflected(String key, Map<String, StatusCode> words) {
        for (String ending : List.of("", "s", "e", "es")) {
            if (key.endsWith(ending)) {
                StatusCode code = words.get(key.substring(0, key.length() - ending.length()));
                if (code != null) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a word of a remark says another status. */
    private static boolean isOther(String key, StatusCode code) {
        return inflected(key, STATED)
                .or(() -> inflected(key, OTHERS))
                .filter(other -> !other.equals(code))
                .isPresent();
    }

    /**
     * The status before a time, a share or a bracket: « En cours depuis 2022 », « Terminé (bilan en annexe) »; « réalisé à 80 % »
     * is partly done. Absent where the rest may say something else.
     */
    private static Optional<StatusCode> codeBeforeDetail(String words) {
        Matcher before = REASON.matcher(words);
        int colon = before.find() ? before.start() : -1;
        if (colon > 0) {
            String head = words.substring(0, colon);
            return inflected(NameKey.of(head).value())
                    .or(() -> codeBeforeDetail(head))
                    .filter(code -> REASONED.contains(code)
                            || DETAILED.contains(code) && isCount(words.substring(before.end()), code)
                            || REMARKED.contains(code) && isRemark(words.substring(before.end()), code));
        }
        int open = words.indexOf('(');
        boolean hasOneBracket = open > 0 && words.indexOf(')') == words.length() - 1 && words.lastIndexOf('(') == open;
        if (open >= 0 && !hasOneBracket) {
            return Optional.empty();
        }
        List<String> head = keyWords(open < 0 ? words : words.substring(0, open));
        for (int count = Math.min(head.size(), LONGEST_STATUS); count > 0; count--) {
            Optional<StatusCode> code = inflected(String.join(" ", head.subList(0, count)));
            if (code.isPresent()) {
                List<String> rest = head.subList(count, head.size());
                List<String> bracket = open < 0 ? List.of() : keyWords(words.substring(open));
                // « Abandonné (pas de financement) ».
                boolean why = REASONED.contains(code.get()) || code.get().equals(StatusCode.TO_COME);
                boolean isSure = (rest.isEmpty()
                                || isTimeOrShare(rest, open < 0 ? words : words.substring(0, open))
                                || REASONED.contains(code.get()) && isReason(head, count)
                                || DECIDED.contains(code.get()) && BY.contains(rest.get(0)))
                        && rest.stream().noneMatch(word -> DOUBT.contains(word) || isOther(word, code.get()))
                        && bracket.stream()
                                .noneMatch(word -> DOUBT.contains(word) && !(why && DENIALS.contains(word))
                                        || isOther(word, code.get()))
                        && !(code.get().equals(StatusCode.DONE)
                                && isLess(PART_OR_DAY.matcher(words))
                                && !FRACTION.matcher(words).find());
                return isSure ? code.map(found -> withShare(found, words)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether words count what is there so far, and say nothing else of the status. */
    private static boolean isCount(String words, StatusCode code) {
        boolean part = code.equals(StatusCode.DONE) && SOME_OF.matcher(words).find();
        return COUNT.matcher(words).lookingAt()
                && !part
                && keyWords(words).stream().noneMatch(word -> DOUBT.contains(word) || isOther(word, code));
    }

    /** « Terminé, bilan en ligne », and not « Fait, à compléter » or « Réalisé, 2 sur 3 », which may be less than the whole. */
    private static boolean isRemarkAfterComma(String words, StatusCode code) {
        List<String> keys = keyWords(words);
        return keys.size() > 1
                && words.chars().noneMatch(Character::isDigit)
                && !TO_DO.matcher(words).find()
                && keys.stream().noneMatch(word -> DOUBT.contains(word) || LACKING.contains(word))
                && isRemark(words, code);
    }

    /** Whether words after a status say nothing of another one: « 231 en 2024 ». */
    private static boolean isRemark(String words, StatusCode code) {
        if (words.length() > MAX_REMARK_LENGTH) {
            return false;
        }
        List<String> keys = keyWords(words);
        for (int i = 0; i < keys.size(); i++) {
            if (TAKING_BACK.contains(keys.get(i))) {
                return false;
            }
            for (int end = i + 1; end <= Math.min(i + LONGEST_STATUS, keys.size()); end++) {
                if (isOther(String.join(" ", keys.subList(i, end)), code)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> keyWords(String text) {
        return List.of(NameKey.of(text).value().split(" "));
    }

    /** « En attente de financement », « suspendu faute de crédits ». */
    private static boolean isReason(List<String> words, int count) {
        boolean waiting = words.get(count - 1).equals("attente") && OF.contains(words.get(count));
        boolean raison = words.get(count).equals("en")
                && words.get(Math.min(count + 1, words.size() - 1)).equals("raison");
        boolean delay = OF.contains(words.get(count))
                && Character.isDigit(
                        words.get(Math.min(count + 1, words.size() - 1)).charAt(0));
        return waiting || raison || delay || REASON_FIRST.contains(words.get(count));
    }

    private static boolean isTimeOrShare(List<String> rest, String words) {
        boolean isNumbered = rest.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        String first = rest.get(0);
        String last = rest.get(rest.size() - 1);
        if (TIME_FIRST.contains(first) && (CalendarWords.FRENCH_MONTHS.contains(last) || SEASONS.contains(last))) {
            return true;
        }
        if (MONTH_OF_YEAR.matcher(words).find() || isTime(words, rest.size())) {
            return true;
        }
        boolean isDate = first.length() == 4 || rest.size() == 3 && rest.get(2).length() == 4;
        return isNumbered
                && (TIME_FIRST.contains(first) || words.endsWith("%") || Character.isDigit(first.charAt(0)) && isDate);
    }

    /** Whether words end with a time: « T3 2025 », of which the key has three words. */
    private static boolean isTime(String words, int size) {
        String[] each = words.strip().split(" ");
        List<String> last = List.of(each).subList(Math.max(1, each.length - size), each.length);
        PlanPeriod time = PeriodNotation.read(String.join(" ", last)).orElseThrow();
        return time.getStart().isPresent() || time.getEnd().isPresent();
    }

    /** What is done to less than its whole is partly done. */
    private static StatusCode withShare(StatusCode code, String words) {
        Matcher share = SHARE.matcher(words);
        boolean isPart = code.equals(StatusCode.DONE)
                && (share.find() && Integer.parseInt(share.group(1)) < 100
                        || FRACTION.matcher(words).find()
                        || isLess(OUT_OF.matcher(words)));
        return isPart ? StatusCode.PARTLY_DONE : code;
    }

    /** Whether a number is found that is less than the one after it. */
    private static boolean isLess(Matcher numbers) {
        return numbers.find() && Integer.parseInt(numbers.group(1)) < Integer.parseInt(numbers.group(2));
    }

    /**
     * Proposes a status from the title of an action or a remark on it. Never to be put over a stated status.
     *
     * @param text a title or remark, such as « Poursuite du label », « à continuer », « pour 2024 ? »
     * @return the status with the origin {@link Origin#DEDUCED} and the word it was deduced from, and the findings;
     *     without a status where nothing can be deduced
     */
    public static Checked<Optional<Status>> deduce(String text) {
        return deducedStatus(deduced(PlainText.of(text)));
    }

    /**
     * Proposes a status from the header above all actions. Never to be put over a stated status.
     *
     * @param header a header, such as « ACTIONS 2017 REALISEES »
     * @return the status with the origin {@link Origin#DEDUCED} and the word it was deduced from, and the findings;
     *     without a status where nothing can be deduced
     */
    public static Checked<Optional<Status>> deduceFromHeader(String header) {
        Objects.requireNonNull(header, "header");
        for (String word : PlainText.of(header).split(" ")) {
            if (DONE.contains(NameKey.of(word).value())) {
                return deducedStatus(Optional.of(deduced(StatusCode.DONE, trimmed(word))));
            }
        }
        return deducedStatus(Optional.empty());
    }

    private static Checked<Optional<Status>> deducedStatus(Optional<Status> status) {
        Findings findings = new Findings();
        status.ifPresent(found -> findings.report(
                NotationRules.STATUS_DEDUCED,
                Map.of("status", found.getCode().code(), "text", found.getText().orElse(""))));
        return findings.with(status);
    }

    private static Optional<Status> deduced(String text) {
        String key = NameKey.of(text).value();
        String first = text.split(" ", 2)[0];
        if (GOING_ON_FIRST.contains(NameKey.of(first).value())) {
            return Optional.of(deduced(StatusCode.UNDER_WAY, trimmed(first)));
        }
        for (String words : GOING_ON) {
            if ((" " + key + " ").contains(" " + words + " ")) {
                return Optional.of(deduced(StatusCode.UNDER_WAY, words));
            }
        }
        return text.endsWith("?") ? Optional.of(deduced(StatusCode.TO_DISCUSS, "?")) : Optional.empty();
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static Status deduced(StatusCode code, String words) {
        return Status.builder().code(code).text(words).origin(Origin.DEDUCED).build();
    }

    /**
     * Writes a status: its own words where it has any, else the French ones, such as « En cours »; an unknown code is its own
     * word.
     *
     * @param status the status
     * @return the words
     */
    public static String write(Status status) {
        return status.getText().orElseGet(() -> write(status.getCode()));
    }

    /**
     * Writes a status in French.
     *
     * @param code the status
     * @return such as « À venir »; an unknown code is its own word
     */
    public static String write(StatusCode code) {
        return switch (code.code()) {
            case "to-come" -> "À venir";
            case "to-discuss" -> "À discuter";
            case "under-way" -> "En cours";
            case "done" -> "Réalisé";
            case "late" -> "En retard";
            case "paused" -> "En pause";
            case "blocked" -> "Bloqué";
            case "dropped" -> "Abandonné";
            case "postponed" -> "Reporté";
            case "in-preparation" -> "En préparation";
            case "adopted" -> "Adopté";
            case "partly-done" -> "Partiellement réalisé";
            case "not-done" -> "Non réalisé";
            case "continuing" -> "Reconduit";
            case "rejected" -> "Rejeté";
            case "declined" -> "A décliné";
            case "withdrawn" -> "Retiré";
            case "on-trial" -> "À titre expérimental";
            case "granted" -> "Accordé";
            case "in-force" -> "En vigueur";
            case "expired" -> "Échu";
            case "in-negotiation" -> "En négociation";
            case "exhausted" -> "Épuisé";
            case "cancelled" -> "Événement annulé";
            case "accepted" -> "Accepté";
            case "under-review" -> "En cours d'instruction";
            case "conditional" -> "Sous réserve";
            case "frozen" -> "Gelé";
            case "reallocated" -> "Réaffecté";
            case "vacant" -> "Vacant";
            case "awarded" -> "Attribué";
            case "unsuccessful" -> "Infructueux";
            case "signed" -> "Signé";
            case "published" -> "Publié";
            case "extended" -> "Prolongé";
            case "repealed" -> "Abrogé";
            case "favourable" -> "Favorable";
            case "favourable-with-reservations" -> "Favorable avec réserves";
            case "unfavourable" -> "Défavorable";
            case "unsigned" -> "Non signé";
            case "new" -> "Nouveau";
            case "submitted" -> "Déposé";
            case "to-confirm" -> "À confirmer";
            case "revoked" -> "Résilié";
            case "to-ratify" -> "En attente de ratification";
            default -> code.code();
        };
    }
}
