package org.mobilityplan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.BodyWords;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.GroupLabels;
import org.mobilityplan.spelling.ListMark;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.spelling.TranslatedNames;

/**
 * Cells that name several organisations: « JTM et ARML » are two, « CRIJ Articulation avec JTM et ARML » one lead and two in
 * liaison.
 *
 * <pre>{@code
 * CoordinationNotation notation = CoordinationNotation.knowing(names::contains);
 * Checked<Coordination> read = notation.read("CRIJ Articulation avec JTM et ARML");
 * }</pre>
 *
 * <p>Names are parted by <i>et</i>, /, comma, semicolon and line break, but not within brackets and not within a known name
 * such as « Nyonsais/Baronnies ». « Articulation avec », « en lien avec » and « en partenariat avec » open the part of those
 * in liaison or partners. Where the connector is missing, known names cut: « Région Bretagne Fédération des MJC » is two only
 * for who knows both. What is not known stays one name as written.
 */
public final class CoordinationNotation {

    private static final int MAX_NAME_LENGTH = 200;

    private static final int MAX_LABEL = 60;

    /** How many pieces one known name may be parted into by connectors of its own. */
    private static final int MAX_PIECES = 8;

    private static final int MAX_WORDS = 40;

    /** Alone before a name. */
    private static final Opening WITH = new Opening("avec", Role.PARTNER);

    private static final List<Opening> OPENINGS = List.of(
            new Opening("en articulation avec", Role.LIAISON),
            new Opening("articulation avec", Role.LIAISON),
            new Opening("en liaison avec", Role.LIAISON),
            new Opening("en lien avec", Role.LIAISON),
            new Opening("en lien etroit avec", Role.LIAISON),
            new Opening("en lien direct avec", Role.LIAISON),
            new Opening("en partenariat avec", Role.PARTNER),
            new Opening("en collaboration avec", Role.PARTNER),
            new Opening("en etroite collaboration avec", Role.PARTNER),
            new Opening("avec appui de la", Role.PARTNER),
            new Opening("avec appui des", Role.PARTNER),
            new Opening("avec appui du", Role.PARTNER),
            new Opening("avec appui de", Role.PARTNER),
            new Opening("en cooperation avec", Role.PARTNER),
            new Opening("en concertation avec", Role.PARTNER),
            new Opening("avec la participation de la", Role.PARTNER),
            new Opening("avec la participation des", Role.PARTNER),
            new Opening("avec la participation du", Role.PARTNER),
            new Opening("avec la participation de l'", Role.PARTNER),
            new Opening("avec la participation de", Role.PARTNER),
            new Opening("avec l'appui de l'", Role.PARTNER),
            new Opening("avec l'appui de la", Role.PARTNER),
            new Opening("avec l'appui des", Role.PARTNER),
            new Opening("avec l'appui du", Role.PARTNER),
            new Opening("avec l'appui de", Role.PARTNER),
            new Opening("avec le soutien de l'", Role.PARTNER),
            new Opening("avec le soutien de la", Role.PARTNER),
            new Opening("avec le soutien des", Role.PARTNER),
            new Opening("avec le soutien du", Role.PARTNER),
            new Opening("avec le soutien de", Role.PARTNER),
            new Opening("avec le concours de la", Role.PARTNER),
            new Opening("avec le concours des", Role.PARTNER),
            new Opening("avec le concours du", Role.PARTNER),
            new Opening("avec le concours de l'", Role.PARTNER),
            new Opening("avec le concours de", Role.PARTNER),
            new Opening("sous l'egide de l'", Role.PARTNER),
            new Opening("sous l'egide de la", Role.PARTNER),
            new Opening("sous l'egide des", Role.PARTNER),
            new Opening("sous l'egide du", Role.PARTNER),
            new Opening("sous l'egide de", Role.PARTNER),
            WITH);

    /** Names of organisations with « et », folded. */
    private static final Set<String> JOINED = Set.of(
            "etudes et chantiers",
            "peuple et culture",
            "jeunesse et reconstruction",
            "jeunesse et sports",
            "sports et loisirs",
            "solidarites et jeunesses",
            "culture et liberte",
            "enfance et jeunesse",
            "animation et loisirs",
            "jeunesse et culture",
            "jeunesse et avenir",
            "terres et cultures",
            "familles et territoires",
            "education et formation",
            "jeunesse et sport",
            "formation et jeunesse");

    /** « PIJ de Montbrun », and the words that another place has in common with it. */
    private static final Pattern OF_PLACE =
            Pattern.compile("(?<head>.+?) (?:de la |de l['’]|de |d['’]|du |des )\\p{Lu}.*");

    private static final Pattern ANOTHER_PLACE = Pattern.compile("(?:de la |de l['’]|de |d['’]|du |des )\\p{Lu}.*");

    /** Bodies of which a place has one: of two places, they are two. */
    private static final String KINDS =
            "(?:[Vv]illes|[Mm]airies|[Mm]issions locales|[Rr]ectorats|[Uu]niversités|[Pp]réfectures"
                    + "|[Aa]cadémies|[Cc]hambres d['’]agriculture|[Oo]ffices de tourisme|[Mm]aisons de l['’]Europe|[Aa]ntennes \\p{Lu}{2,6})";

    private static final String OF = "(?:de la |de l['’]|de |d['’]|du )";

    private static final String PLACE = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*";

    /** « Missions locales de Rennes », before « et de Saint-Malo ». */
    private static final Pattern KIND_OF_PLACE =
            Pattern.compile(KINDS + " " + OF + PLACE + "(?: ?, " + PLACE + "){0,8}");

    private static final Pattern KIND_OF_PLACES = Pattern.compile("(?<kind>" + KINDS + ") (?<first>" + OF + PLACE
            + ")(?<others>(?: ?, " + PLACE + "){0,8})(?: et | ?, )(?<second>" + OF + "?" + PLACE + ")");

    /** A place in a list after a comma, where « Rennes Métropole » may be another body. */
    private static final Pattern LISTED_PLACE = Pattern.compile("(?:(?:Le|La|Les) )?\\p{Lu}\\p{Ll}[\\p{L}'’-]+");

    private static final Pattern PLACE_ONLY = Pattern.compile(OF + "?" + PLACE);

    /** « CFA Bastia », before « et Ajaccio »: institutions of which many places have one. */
    private static final Pattern LOCAL =
            Pattern.compile("(?<head>CFA|CFPPA|MLI?J?|PIJ|BIJ|MIJ|MJC|MFR|LP|LPO|IUT|CCAS|CIAS|GRETA|E2C"
                    + "|EPIDE|AFPA|EREA|CIO) \\p{Lu}\\p{Ll}[\\p{L}'’-]*");

    /** A name of one word that is no acronym, such as a place. */
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]+");

    private static final Pattern WITH_ONE_WORD = Pattern.compile("\\p{Lu}{2,}s? \\p{Lu}\\p{Ll}[\\p{L}'’-]+");

    /** Words with which names begin that often have « et » in them: « Association Jeunes et Nature ». */
    private static final Set<String> OPEN_NAMES = Set.of(
            "association",
            "centre",
            "club",
            "collectif",
            "compagnie",
            "espace",
            "federation",
            "fondation",
            "foyer",
            "groupe",
            "institut",
            "ligue",
            "maison",
            "reseau",
            "union");

    /** Words with which the names of services begin, which have themes in them: « Direction jeunesse, sports ». */
    private static final Set<String> THEMED = Set.of(
            "bureau",
            "cellule",
            "charge",
            "chargee",
            "commission",
            "delegation",
            "departement",
            "direction",
            "division",
            "ministere",
            "mission",
            "pole",
            "secretariat",
            "secteur",
            "service",
            "services",
            "unite");

    /** Posts in capitals, which are no acronyms of bodies: « VP Europe et international ». */
    private static final Set<String> POSTS = Set.of("vp", "dg", "dga", "dgs");

    /** Bodies without a name that are named last: « CAF du Tarn et associations ». */
    private static final Set<String> COMMON_BODIES = Set.of(
            "acteurs",
            "artisans",
            "bailleurs",
            "benevoles",
            "centres",
            "clubs",
            "commercants",
            "creche",
            "creches",
            "employeurs",
            "entreprises",
            "familles",
            "garages",
            "habitants",
            "infirmiers",
            "jeunes",
            "medecins",
            "mediatheque",
            "mediatheques",
            "parents",
            "partenaires",
            "professionnels",
            "structures",
            "volontaires");

    /** Bodies that are named after one place or two, folded. */
    private static final Pattern OF_PLACES =
            Pattern.compile("(?:missions? locales?|pays|maison de l['’]emploi|office de tourisme|plie|pnr|parc naturel"
                    + " regional|bassin|syndicat mixte|communaute|canton|arrondissement|vallees?|perm|scot|centre"
                    + " social|cias|ccas|udaf|cdos)(?![a-z])");

    /** Between a name and its translation. */
    private static final Pattern BETWEEN_LANGUAGES =
            Pattern.compile("\\h*(?:[/|]|\\R)\\h*|\\h*/\\h*\\R\\h*|\\h*\\R\\h*/\\h*");

    /** Marks of footnotes at the end of a name. */
    private static final Pattern FOOTNOTES = Pattern.compile(" ?[*¹²³⁴⁵⁶⁷⁸⁹]+$");

    private static final Pattern AGENCY = Pattern.compile("(?:.* )?erasmus\\+ france / (?:education|jeunesse).*");

    private static final Set<String> LEADS = Set.of(
            "coordinateur",
            "coordinateurs",
            "coordination",
            "co coordinateur",
            "chef de file",
            "chefs de file",
            "pilote",
            "pilotes",
            "co pilote",
            "co pilotes",
            "copilote",
            "copilotes",
            "pilotage",
            "porteur",
            "porteurs",
            "co porteur",
            "coporteur",
            "animateur",
            "animation",
            "structure pilote",
            "service pilote",
            "structure porteuse",
            "pilote s",
            "co pilote s",
            "porteur s",
            "porteur du projet",
            "porteur de projet",
            "pilote par",
            "porte par",
            "anime par",
            "coordonne par",
            "co pilote par",
            "copilote par",
            "maitre d ouvrage",
            "maitrise d ouvrage",
            "moa",
            "mo",
            "lead",
            "leads",
            "lead partner");

    private static final Set<String> PARTNERS = Set.of(
            "partenaire",
            "partenaires",
            "partenaire s",
            "partenaires associes",
            "partenaires techniques",
            "autres partenaires",
            "structures partenaires",
            "acteurs associes",
            "acteurs mobilises",
            "avec",
            "appui",
            "appuis",
            "en appui",
            "structure d appui",
            "soutien",
            "en soutien",
            "associe",
            "associes",
            "structures associees",
            "contributeur",
            "contributeurs",
            "contributor",
            "contributors",
            "support",
            "partner",
            "partners");

    /** « Pilotage Région », « Pilote CRIJ », « partenaires Région »: the role comes first, without a colon. */
    private static final Pattern LEADING_WORD =
            Pattern.compile("(?<word>(?:[Cc]o-?)?[Pp](?:ilotage|ilotes?|ortage|orteurs?)(?: (?:de|du|des) projets?)?"
                    + "|[Cc]hefs? de file|(?<partner>[Pp]artenaires?))"
                    + " (?<names>(?:(?:l['’]|la |le )?\\p{Lu}).*)");

    /** Institutions that are named in pairs: « État-Région ». */
    private static final Pattern PAIR =
            Pattern.compile("(?<first>(?:État|Etat|Région|Département|Rectorat|Préfecture)s?)"
                    + "[-–](?<second>(?:État|Etat|Région|Département|Rectorat|Préfecture)s?)");

    /** A time before the name: « 2025 : CRIJ », « à partir de 2026 : Région ». */
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:en|depuis|des|jusqu en|jusqu a|a partir de|a compter de|avant|apres) )?(?:fin |debut )?20\\d\\d(?: 20\\d\\d)?");

    private static final Pattern BRACKET = Pattern.compile("(?<name>[^()]*[^() ]) ?\\((?<inner>[^()]+)\\)");

    /** Remarks in brackets about a body that are no part of its name. */
    private static final Pattern REMARK = Pattern.compile("(?:a confirmer|tbc|pressentie?s?|sous reserve.*|a preciser"
            + "|(?:depuis |jusqu en |en |des |a partir de )?20\\d\\d(?: (?:a )?20\\d\\d)?"
            + "|poste (?:a pourvoir|vacant)|sollicitee?s?|en cours de (?:conventionnement|recrutement))");

    /** Such a remark without brackets: « CRIJ ? », « Région à confirmer », and before the name « À confirmer : CRIJ ». */
    private static final Pattern REMARK_AFTER =
            Pattern.compile("(?<name>[^()?]*[^()? ]) ?(?<inner>\\?|à confirmer|a confirmer|sous réserve|pressentie?"
                    + "|(?:depuis|jusqu['’]en|à partir de|dès) 20\\d\\d)");

    /** « Région via le CRIJ ». */
    private static final Pattern THROUGH =
            Pattern.compile("(?<name>[^()]{2,80}?) (?<inner>via (?:le |la |les |l['’])?\\p{Lu}[^()]*)");

    /** « Rectorat : DRAREIC »; « Région : CRIJ » may as well be the level at which a body leads. */
    private static final Pattern OF_STATE = Pattern.compile(
            "(?<body>(?:Rectorat|Préfecture|Académie)(?: \\p{L}[^:]{0,60}?)?) ?: ?(?<service>\\p{Lu}{3,10})");

    private static final Pattern REMARK_BEFORE =
            Pattern.compile("(?<inner>[ÀàAa] confirmer|[Ss]ous réserve|[Pp]ressentie?) ?: (?<name>\\S.*)");

    /** « CRIJ pilote », « ARML (appui) » without brackets: a role after an acronym. */
    private static final Pattern ROLE_AFTER = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{Lu}\\d]+|(?:Région|Rectorat|État|Etat|Département)(?= (?:en )?appui)) (?<inner>pilote|copilote|porteur|coordinateur|chef de file|partenaire|appui|en appui)");

    /** The number of a département at the end of a name: « SDJES 22 », before « 29 ». */
    private static final Pattern NUMBERED = Pattern.compile("(?<head>\\p{Lu}{2,}) (?:0[1-9]|[1-8]\\d|9[0-5]|2[AB])");

    private static final Pattern NUMBER = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB])");

    /** The beginning of the next line, or the end of this one, shows that the name goes on. */
    private static final Pattern UNFINISHED =
            Pattern.compile("(?s).*(?: (?:de|du|des|de la|de l['’]|pour|à la|aux?)| [dl]['’])");

    private static final Pattern GOES_ON = Pattern.compile("(?:de |du |des |de la |d['’]|pour )\\p{L}.*");

    /** What may begin the second and further themes of a service: « Service Jeunesse, Sports et Vie associative ». */
    private static final Set<String> THEMES = Set.of(
            "jeunesse",
            "sport",
            "sports",
            "culture",
            "vie",
            "education",
            "enfance",
            "europe",
            "international",
            "internationales",
            "relations",
            "developpement",
            "economie",
            "emploi",
            "formation",
            "solidarite",
            "solidarites",
            "citoyennete",
            "communication",
            "logement",
            "mobilite",
            "mobilites",
            "transports",
            "environnement",
            "urbanisme",
            "tourisme",
            "politique",
            "affaires",
            "cooperation",
            "egalite",
            "insertion",
            "numerique",
            "famille",
            "familles",
            "loisirs",
            "patrimoine",
            "sante",
            "prevention",
            "engagement");

    private static final Pattern THEME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)?");

    /** « Direction Europe », before « et International de la Région ». */
    private static final Pattern THEME_OF =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? (?:de la |de l['’]|du |de )(?<body>\\p{Lu}.*)");

    private static final Pattern DASH = Pattern.compile(" [–-] ");

    /** Words with which the names of units of a body begin. */
    private static final Set<String> UNITS =
            Set.of("service", "services", "pole", "direction", "bureau", "cellule", "unite", "division", "secteur");

    private static final List<String> ARTICLES = List.of("la ", "le ", "les ", "l'", "l’");

    private static final List<String> OPEN_LIST = List.of("notamment ", "parmi lesquelles ", "parmi lesquels ");

    /** Others who are not named, folded: « autres partenaires selon les projets », « et autres structures locales ». */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:et |les |l['’]|d['’])*(?:autres?|others?)"
                    + "(?: (?:partenaires?|partners|structures?|acteurs|associations|organismes|organisations|collectivites"
                    + "|etablissements|institutions|operateurs|membres|services|entreprises|communes|financeurs)(?: [^:(]*)?)?\\.?");

    /** « JTM, etc. » without its comma. */
    private static final Pattern ETC = Pattern.compile(",? (?:etc\\.?|&c\\.?)$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> AND_SO_ON = Set.of("etc", "voir liste", "");

    /** Words with which the second part of a name begins: « … et de la formation ». */
    private static final List<String> CONTINUATIONS = List.of(
            "à ",
            "au ",
            "aux ",
            "de ",
            "d'",
            "d’",
            "des ",
            "du ",
            "pour ",
            "en ",
            "sur ",
            "dans ",
            "porté par ",
            "portée par ",
            "animé par ",
            "animée par ",
            "représenté par ",
            "représentée par ");

    /** Between two of whom one may lead: « CRIJ ou Région », « CRIJ puis Région ». */
    private static final List<String> OR_THEN = List.of("et/ou", "ou", "puis");

    /** Words with which names of territories begin. */
    private static final Set<String> TERRITORIES = Set.of(
            "cc", "ca", "cu", "petr", "pays", "communaute de communes", "communaute d agglomeration", "syndicat mixte");

    private final Predicate<String> known;

    private CoordinationNotation(Predicate<String> known) {
        this.known = known;
    }

    /** Words that open the part of those who are not leads. */
    private record Opening(String words, Role role) {}

    /** The words between two connectors, and the role that the connector before them gives. */
    private record Piece(int start, int end, @Nullable Opening opening, String wording) {}

    /**
     * A notation that knows some names.
     *
     * @param known whether a name, as written, is known; asked for names of at most 200 characters
     * @return the notation
     */
    public static CoordinationNotation knowing(Predicate<String> known) {
        Objects.requireNonNull(known, "known");
        return new CoordinationNotation(known);
    }

    /**
     * Reads the cell of the coordinators.
     *
     * @param cell the cell as written
     * @return its text, the coordinators by the names as written, and the findings. An empty cell gives an empty text and
     *     no coordinators
     */
    public Checked<Coordination> read(String cell) {
        Checked<List<Participant>> coordinators = read(cell, Role.LEAD, false);
        return Checked.of(
                Coordination.builder()
                        .text(PlainText.of(cell).isEmpty() ? "" : cell)
                        .addAllCoordinators(coordinators.orElseThrow())
                        .build(),
                coordinators.report());
    }

    /**
     * Reads a list of names.
     *
     * @param cell the list as written
     * @param role the role of those whom no other words give another one
     * @return who is named, in order, by the names as written, and the findings
     */
    public Checked<List<Participant>> read(String cell, Role role) {
        return read(cell, role, true);
    }

    /** Reads a list; that it is open is only reported where its words are not kept elsewhere. */
    private Checked<List<Participant>> read(String cell, Role role, boolean reportOpen) {
        Findings findings = new Findings();
        List<Participant> named = new ArrayList<>();
        List<Piece> pieces = pieces(cell);
        Role current = role;
        String wording = "";
        // « Allemagne » of « Allemagne : IHK, Jobcenter », and where its names end: with the line, or with the next
        // label.
        String group = "";
        int groupEnd = 0;
        int lineEnd = 0;
        String before = "";
        boolean oneLeads = false;
        for (int i = 0; i < pieces.size(); ) {
            Piece piece = pieces.get(i);
            if (piece.opening != null) {
                current = piece.opening.role;
                wording = piece.wording;
            }
            int last = lastOfKnownName(cell, pieces, i);
            Translated both = last > i ? null : translated(cell, pieces, i);
            last = both != null ? both.last : last > i ? last : lastOfName(cell, pieces, i, before, findings);
            String name = both != null
                    ? both.name
                    : ListMark.without(PlainText.of(cell.substring(piece.start, pieces.get(last).end)));
            int colon = name.indexOf(':');
            String label = colon > 0 ? NameKey.of(name.substring(0, colon)).value() : "";
            Matcher leading = LEADING_WORD.matcher(name);
            boolean leads = leading.matches() && leading.group("partner") == null;
            if (leading.matches() && !isKnown(name) && (leads || isBody(leading.group("names")))) {
                current = leads ? Role.LEAD : Role.PARTNER;
                wording = leading.group("word");
                name = leading.group("names");
            }
            if (TIME.matcher(label).matches()) {
                // Words of the time stay with the names of this line.
                wording = name.substring(0, colon).trim();
                name = name.substring(colon + 1).trim();
            }
            group = piece.start < groupEnd && !isRole(label) ? group : "";
            groupEnd = group.isEmpty() ? 0 : groupEnd;
            int divides = name.indexOf(':');
            boolean grouped = divides > 0 && !role.equals(Role.FUNDER) && !isRole(label) && !isKnown(name);
            if (grouped && GroupLabels.isLabel(name.substring(0, divides))) {
                group = name.substring(0, divides).trim();
                name = name.substring(divides + 1).trim();
                int line = piece.start < lineEnd ? lineEnd : cell.indexOf('\n', piece.start);
                lineEnd = line < 0 ? cell.length() : line;
                groupEnd = name.isEmpty() ? cell.length() : lineEnd;
                if (name.isEmpty()) {
                    i = last + 1;
                    continue;
                }
            }
            int end = name.indexOf(':');
            String after = end > 0 ? NameKey.of(name.substring(end + 1)).value() : "";
            if (isRole(after) && !isRole(label)) {
                // « CRIJ : pilotage » is « CRIJ (pilotage) ».
                name = name.substring(0, end).trim() + " ("
                        + name.substring(end + 1).trim() + ")";
            }
            if (isRole(label)) {
                current = LEADS.contains(label) ? Role.LEAD : Role.PARTNER;
                wording = name.substring(0, colon).trim();
                name = name.substring(colon + 1).trim();
                if (name.isEmpty()) {
                    // « Avec : » above its names.
                    i = last + 1;
                    continue;
                }
            }
            if (piece.opening != null
                    && Character.isUpperCase(withoutArticle(name).charAt(0))) {
                name = withoutArticle(name);
            }
            if (Character.isLowerCase(name.isEmpty() ? ' ' : name.charAt(0)) && !isKnown(name)) {
                String bare = withoutArticle(name);
                name = Character.isUpperCase(bare.charAt(0)) ? bare : name;
            }
            name = FOOTNOTES.matcher(name).replaceFirst("");
            String connector = i == 0 ? "" : PlainText.of(cell.substring(pieces.get(i - 1).end, piece.start));
            name = withHead(name, before, connector, findings);
            if (connector.equals(",") && isUnitOf(before, name) && !named.isEmpty()) {
                Participant of = named.remove(named.size() - 1);
                findings.report(
                        NotationRules.COORDINATION_GUESSED,
                        Map.of("text", before + ", " + name, "names", before + " (" + name + ")"));
                named.add(of.toBuilder().service(name).build());
                i = last + 1;
                continue;
            }
            before = name;
            name = role.equals(Role.FUNDER) ? name : inBrackets(name);
            Matcher bracket = BRACKET.matcher(name);
            String inner =
                    bracket.matches() ? NameKey.of(bracket.group("inner")).value() : "";
            boolean ofLead = LEADS.contains(inner);
            oneLeads |= ofLead;
            boolean ofRole = isRole(inner);
            // A funder who is only asked is read with the amount.
            boolean doubt = bracket.matches() && bracket.group("inner").equals("?");
            boolean remark =
                    !role.equals(Role.FUNDER) && (doubt || REMARK.matcher(inner).matches());
            String body = ofRole || remark ? bracket.group("name") : name;
            if (!role.equals(Role.FUNDER) && isOthers(body)) {
                if (reportOpen) {
                    findings.report(NotationRules.LIST_OPEN, body);
                }
                i = last + 1;
                continue;
            }
            for (Participant.Builder each : participants(body, wording, findings, reportOpen)) {
                each.role(!ofRole ? current : ofLead ? Role.LEAD : Role.PARTNER);
                String words = ofRole ? bracket.group("inner") : wording;
                each.wording(words.isEmpty() ? Optional.empty() : Optional.of(words));
                String note = remark ? bracket.group("inner") : "";
                String notes = group.isEmpty() || note.isEmpty() ? group + note : group + ", " + note;
                if (!notes.isEmpty()) {
                    each.note(notes);
                }
                named.add(each.build());
            }
            i = last + 1;
        }
        if (oneLeads && named.stream().anyMatch(each -> each.getWording().isEmpty())) {
            // « Université de Lille (chef de file) + ULCO »: whether the others lead as well is not said.
            findings.report(
                    NotationRules.COORDINATION_GUESSED,
                    Map.of(
                            "text",
                            PlainText.of(cell),
                            "names",
                            String.join(
                                    " | ",
                                    named.stream()
                                            .map(each -> each.getName().orElse(""))
                                            .toList())));
        }
        if (named.isEmpty() && !PlainText.of(cell).isEmpty()) {
            findings.report(NotationRules.COORDINATION_UNREAD, PlainText.of(cell));
        }
        return findings.with(List.copyOf(named));
    }

    /** A remark or a role at the end of a name, or before it, in brackets as others write it. */
    private String inBrackets(String name) {
        // Names are found without their signs, and a doubt is a note.
        if (isKnown(name) && !name.endsWith("?")) {
            return name;
        }
        return Stream.of(REMARK_AFTER, REMARK_BEFORE, ROLE_AFTER)
                .map(pattern -> pattern.matcher(name))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> found.group("name") + " (" + found.group("inner") + ")")
                .orElse(name);
    }

    /** « 29 » after « SDJES 22 » is « SDJES 29 », « Ajaccio » after « CFA Bastia » « CFA Ajaccio »; « PIJ de Montbrun et de Saint-Aubin » is « PIJ de Montbrun » and « PIJ de Saint-Aubin ». */
    private String withHead(String name, String before, String connector, Findings findings) {
        Matcher numbered = NUMBERED.matcher(before);
        if (numbered.matches() && NUMBER.matcher(name).matches()) {
            return guessed(before, name, numbered.group("head") + " " + name, findings);
        }
        Matcher local = LOCAL.matcher(before);
        if ((connector.equalsIgnoreCase("et") || connector.equals("/"))
                && local.matches()
                && ONE_WORD.matcher(name).matches()
                && !isOrganisation(name)
                && !isKnown(name)) {
            return guessed(before, name, local.group("head") + " " + name, findings);
        }
        Matcher place = OF_PLACE.matcher(before);
        if (!ANOTHER_PLACE.matcher(name).matches() || !isAcronym(before) || !place.matches()) {
            return name;
        }
        return guessed(before, name, place.group("head") + " " + name, findings);
    }

    /** « d'Orléans » for « Orléans », « du Havre » for « Le Havre ». */
    private static String ofPlace(String place) {
        if (place.startsWith("Le ")) {
            return "du " + place.substring("Le ".length());
        }
        return Character.isLowerCase(place.charAt(0)) ? place : (startsWithVowel(place) ? "d'" : "de ") + place;
    }

    /** Several bodies of which one name consists by its words, which is reported. */
    private static List<Participant.Builder> guessed(String name, List<String> bodies, Findings findings) {
        findings.report(NotationRules.COORDINATION_GUESSED, Map.of("text", name, "names", String.join(" | ", bodies)));
        return bodies.stream().map(each -> Participant.builder().name(each)).toList();
    }

    private static String guessed(String before, String name, String whole, Findings findings) {
        findings.report(
                NotationRules.COORDINATION_GUESSED,
                Map.of("text", before + " | " + name, "names", before + " | " + whole));
        return whole;
    }

    /** The last of the pieces that are one known name together: « Direction de la jeunesse, des sports et de la cohésion ». */
    private int lastOfKnownName(String cell, List<Piece> pieces, int first) {
        for (int last = Math.min(first + MAX_PIECES, pieces.size()) - 1; last > first; last--) {
            int end = last;
            boolean opened = pieces.subList(first + 1, last + 1).stream().anyMatch(piece -> piece.opening != null);
            if (!opened && isKnown(cell, pieces.get(first).start, pieces.get(end).end)) {
                return last;
            }
        }
        return first;
    }

    /** A name in two languages, and its last piece. */
    private record Translated(String name, int last) {}

    /** « Stadt Trier / Ville de Trèves », or a line for each language. */
    private static @Nullable Translated translated(String cell, List<Piece> pieces, int first) {
        int end = lastBeforeSeparator(cell, pieces, first);
        if (end + 1 >= pieces.size() || pieces.get(end + 1).opening != null) {
            return null;
        }
        String between = cell.substring(pieces.get(end).end, pieces.get(end + 1).start);
        if (!BETWEEN_LANGUAGES.matcher(between).matches()) {
            return null;
        }
        String left = ListMark.without(PlainText.of(cell.substring(pieces.get(first).start, pieces.get(end).end)));
        for (int last = lastBeforeSeparator(cell, pieces, end + 1); last > end; last--) {
            String right = PlainText.of(cell.substring(pieces.get(end + 1).start, pieces.get(last).end));
            if (TranslatedNames.areOne(left, right)) {
                return new Translated(left + " / " + right, last);
            }
        }
        return null;
    }

    /** The last piece that « et » joins to one: « Chambre de commerce et d'industrie ». */
    private static int lastBeforeSeparator(String cell, List<Piece> pieces, int first) {
        int last = first;
        while (last + 1 < pieces.size()
                && last + 1 - first < MAX_PIECES
                && pieces.get(last + 1).opening == null
                && PlainText.of(cell.substring(pieces.get(last).end, pieces.get(last + 1).start))
                        .equalsIgnoreCase("et")) {
            last++;
        }
        return last;
    }

    /**
     * The last of the pieces that are one name by their words: « Maison de l'emploi et de la formation », « CC Canaux et Forêts
     * en Gâtinais ». What is only probable is reported.
     */
    private int lastOfName(String cell, List<Piece> pieces, int first, String before, Findings findings) {
        String only = PlainText.of(cell.substring(pieces.get(first).start, pieces.get(first).end));
        if (NUMBERED.matcher(before).matches() && NUMBER.matcher(only).matches()) {
            return first;
        }
        int last = first;
        while (last + 1 < pieces.size() && last + 1 - first < MAX_PIECES) {
            Piece next = pieces.get(last + 1);
            String left = PlainText.of(cell.substring(pieces.get(first).start, pieces.get(last).end));
            String right = PlainText.of(cell.substring(next.start, next.end));
            String connector = cell.substring(pieces.get(last).end, next.start);
            boolean newLine = connector.chars().anyMatch(c -> c == '\n' || c == '\r');
            boolean goesOn = newLine
                    && PlainText.of(connector).isEmpty()
                    && (UNFINISHED.matcher(left).matches()
                            || GOES_ON.matcher(right).matches() && !isAcronym(left));
            if (next.opening == null && goesOn) {
                last++;
                continue;
            }
            if (next.opening != null || newLine || connector.chars().anyMatch(c -> c == ';' || c == '|')) {
                return last;
            }
            boolean ampersand = last + 2 < pieces.size()
                    && cell.substring(next.end, pieces.get(last + 2).start).contains("&");
            Join join = join(left, PlainText.of(connector), right, ampersand);
            if (join.guessed) {
                String names = join.joined ? left + " " + PlainText.of(connector) + " " + right : left + " | " + right;
                findings.report(
                        NotationRules.COORDINATION_GUESSED,
                        Map.of("text", left + " " + PlainText.of(connector) + " " + right, "names", names));
            }
            if (!join.joined) {
                return last;
            }
            last++;
        }
        return last;
    }

    /** Whether two pieces are one name, and whether this is a guess. */
    private record Join(boolean joined, boolean guessed) {}

    private Join join(String left, String connector, String right, boolean ampersandFollows) {
        Join cut = new Join(false, false);
        if (OR_THEN.contains(connector)) {
            return new Join(false, true);
        }
        boolean named = isKnown(right) || isKnown(withoutArticle(right)) || isAcronym(right);
        if (right.isEmpty()
                || AND_SO_ON.contains(NameKey.of(right).value())
                || isOthers(right)
                || isKnown(left)
                || named) {
            return cut;
        }
        boolean listed = connector.equals(",") && LISTED_PLACE.matcher(right).matches();
        if ((listed
                        || connector.equalsIgnoreCase("et")
                                && PLACE_ONLY.matcher(right).matches())
                && KIND_OF_PLACE.matcher(left).matches()
                && !isOrganisation(right)) {
            // Parted again with the word for both.
            return new Join(true, false);
        }
        boolean acronym = isAcronym(left);
        String around = Folding.fold(left.substring(left.lastIndexOf(' ') + 1) + " et " + right.split(" ", 2)[0]);
        if (connector.equalsIgnoreCase("et") && JOINED.contains(around)) {
            return new Join(true, false);
        }
        if (CONTINUATIONS.stream().anyMatch(right::startsWith)) {
            boolean places = ANOTHER_PLACE.matcher(right).matches()
                    && OF_PLACE.matcher(left).matches()
                    && (isOrganisation(left) || isPlural(left));
            return new Join(!acronym && !ANOTHER_PLACE.matcher(left).matches(), !acronym && places);
        }
        if (NUMBERED.matcher(left).matches() && NUMBER.matcher(right).matches()) {
            return cut;
        }
        if (right.chars().allMatch(c -> Character.isDigit(c) || c == ' ')) {
            return new Join(true, false);
        }
        boolean theme = isOfTheme(left)
                && left.indexOf(' ') > 0
                && THEMES.contains(NameKey.of(right).value().split(" ", 2)[0])
                && isTheme(right, connector)
                && !connector.equals("/");
        if (theme) {
            return new Join(true, true);
        }
        if (connector.equals("&")) {
            // « SNCF Gares & Connexions » may be one name, « CRIJ & JTM » are two.
            boolean open = acronym && left.indexOf(' ') > 0 && !isOrganisation(right);
            return new Join(!acronym || open, open);
        }
        if (connector.equals("/")) {
            boolean agency = AGENCY.matcher(Folding.fold(left + " / " + right)).matches();
            return new Join((ampersandFollows || agency) && !acronym, false);
        }
        boolean parallel = left.split(" ", 2)[0].equals(right.split(" ", 2)[0]);
        if (parallel || isOrganisation(right)) {
            return cut;
        }
        if (connector.equalsIgnoreCase("et") && areOfTwoPlaces(left, right)) {
            return new Join(true, true);
        }
        if (acronym) {
            // « CRIJ Bastia et Ajaccio », « CRIJ Bretagne et Concordia ».
            boolean place = WITH_ONE_WORD.matcher(left).matches()
                    && !LOCAL.matcher(left).matches();
            return new Join(
                    false,
                    place
                            && connector.equalsIgnoreCase("et")
                            && ONE_WORD.matcher(right).matches());
        }
        if (areOfPlaces(left) && Character.isUpperCase(right.charAt(0))) {
            // « Villes de Dresde et Wrocław » are of both places; after a comma this is less sure.
            return new Join(connector.equalsIgnoreCase("et"), true);
        }
        boolean article = ARTICLES.stream().anyMatch(right::startsWith);
        if (Character.isLowerCase(right.charAt(0)) && !article) {
            return joinCommon(left, connector, right);
        }
        if (areNamed(left)) {
            return new Join(false, true);
        }
        if (!connector.equalsIgnoreCase("et")) {
            return cut;
        }
        if (isTerritory(left)) {
            return new Join(true, true);
        }
        boolean open =
                OPEN_NAMES.contains(NameKey.of(withoutArticle(left)).value().split(" ", 2)[0])
                        && left.indexOf(' ') > 0
                        && !hasBodyWord(right);
        boolean place =
                OF_PLACE.matcher(left).matches() && ONE_WORD.matcher(right).matches();
        return new Join(false, open || place || !isOrganisation(left));
    }

    private static boolean isTheme(String words, String connector) {
        Matcher of = THEME_OF.matcher(words);
        return THEME.matcher(words).matches()
                || connector.equalsIgnoreCase("et") && of.matches() && isOrganisation(of.group("body"));
    }

    /** A name before a common noun: « Mission locale, garages » are two, « Service enfance, jeunesse » is one. */
    private static Join joinCommon(String left, String connector, String right) {
        String first = NameKey.of(right).value().split(" ", 2)[0];
        boolean several = left.indexOf(' ') > 0;
        if (isOfTheme(left)) {
            return new Join(several, several && !connector.equalsIgnoreCase("et"));
        }
        if (!connector.equalsIgnoreCase("et")) {
            return new Join(false, false);
        }
        boolean body = BodyWords.mayBeginBody(first) || COMMON_BODIES.contains(first);
        if (body) {
            return new Join(false, false);
        }
        // « Voirie et réseaux », « Europe et international » are themes; « Animateurs et bénévoles » are two.
        String head = NameKey.of(withoutArticle(left)).value().split(" ", 2)[0];
        boolean theme = !several
                && Character.isUpperCase(left.charAt(0))
                && !head.endsWith("s")
                && !BodyWords.mayBeginBody(head);
        boolean plural = first.endsWith("s") && !left.endsWith("s");
        return new Join(several || theme, theme || several && plural && isOrganisation(left) && !isOpenName(left));
    }

    /** Whether a name is that of a service, which is often named after several themes. */
    private static boolean isOfTheme(String name) {
        String key = NameKey.of(withoutArticle(name)).value();
        return THEMED.contains(key.split(" ", 2)[0])
                && !key.startsWith("mission locale")
                && !key.equals("service civique")
                && !key.equals("pole emploi");
    }

    private static boolean isOpenName(String name) {
        return OPEN_NAMES.contains(NameKey.of(withoutArticle(name)).value().split(" ", 2)[0]);
    }

    /** Whether two words may be the places of one body: « Mission locale Vesle » before « Marne ». */
    private static boolean areOfTwoPlaces(String left, String right) {
        return OF_PLACES.matcher(Folding.fold(left)).lookingAt()
                && left.lastIndexOf(' ') > 0
                && Character.isUpperCase(lastWord(left).charAt(0))
                && right.indexOf(' ') < 0
                && Character.isUpperCase(right.charAt(0))
                && !BodyWords.isInCapitals(right);
    }

    /** Whether words are several bodies of one kind with a name: « Collèges Jules-Ferry » before « Paul-Éluard ». */
    private static boolean areNamed(String name) {
        String first = NameKey.of(withoutArticle(name)).value().split(" ", 2)[0];
        return first.endsWith("s")
                && BodyWords.isBody(first)
                && name.indexOf(' ') > 0
                && Character.isUpperCase(lastWord(name).charAt(0));
    }

    private static boolean hasBodyWord(String name) {
        return Stream.of(NameKey.of(name).value().split(" ")).anyMatch(BodyWords::isBody);
    }

    /** Whether words are several bodies of one kind with a place: « Villes de Dresde ». */
    private static boolean areOfPlaces(String name) {
        String first = NameKey.of(withoutArticle(name)).value().split(" ", 2)[0];
        return first.endsWith("s")
                && BodyWords.mayBeginBody(first)
                && OF_PLACE.matcher(name).matches()
                && Character.isUpperCase(lastWord(name).charAt(0));
    }

    /** « Orléans » of « d'Orléans ». */
    private static String lastWord(String name) {
        String word = name.substring(name.lastIndexOf(' ') + 1);
        return word.startsWith("d'") || word.startsWith("d’") ? word.substring(2) + " " : word;
    }

    /** Whether a name begins with an acronym: « CRIJ Bretagne », « FDMJC 22 ». */
    private static boolean isAcronym(String name) {
        String first = withoutArticle(name).split(" ", 2)[0];
        String key = NameKey.of(first).value();
        return BodyWords.isInCapitals(first) && !TERRITORIES.contains(key) && !POSTS.contains(key);
    }

    private static boolean isOrganisation(String name) {
        String first = NameKey.of(withoutArticle(name)).value().split(" ", 2)[0];
        return BodyWords.mayBeginBody(first);
    }

    /** Whether a name is that of a territory, such as « CC Canaux »: names of territories are often joined by « et ». */
    private static boolean isTerritory(String name) {
        String key = NameKey.of(name).value() + " ";
        return TERRITORIES.stream().anyMatch(head -> key.startsWith(head + " "));
    }

    private static boolean isRole(String key) {
        return LEADS.contains(key) || PARTNERS.contains(key);
    }

    /** Whether words begin with a body: « Région », « JTM ». */
    private boolean isBody(String names) {
        return isAcronym(names) || isOrganisation(names) || isKnown(withoutArticle(names));
    }

    /** « Mission locale » for « Missions locales », « Maison de l'Europe » for « Maisons de l'Europe ». */
    private static String singular(String kind) {
        return kind.replaceAll("(?<=^\\p{L}{3,20})s(?= |$)", "").replace("locales", "locale");
    }

    private static boolean startsWithVowel(String word) {
        return "aeiouyh".indexOf(Folding.fold(word).charAt(0)) >= 0;
    }

    private static boolean isPlural(String name) {
        return NameKey.of(withoutArticle(name)).value().split(" ", 2)[0].endsWith("s");
    }

    /** Whether words are others without a name; a capital within them may begin one. */
    private boolean isOthers(String words) {
        return OTHERS.matcher(Folding.fold(words)).matches()
                && words.chars().skip(1).noneMatch(Character::isUpperCase)
                && !isKnown(words);
    }

    private boolean isKnown(String cell, int start, int end) {
        return end - start <= MAX_NAME_LENGTH && isKnown(PlainText.of(cell.substring(start, end)));
    }

    private boolean isKnown(String name) {
        return !name.isEmpty() && name.length() <= MAX_NAME_LENGTH && known.test(name);
    }

    /** One name as a rule; several where known names touch; none for « etc. » */
    private List<Participant.Builder> participants(
            String words, String wording, Findings findings, boolean reportOpen) {
        String name = words;
        for (String open : OPEN_LIST) {
            name = Folding.fold(name).startsWith(open) ? name.substring(open.length()) : name;
        }
        name = ETC.matcher(name).replaceFirst("");
        while (name.endsWith("…") || name.endsWith("...")) {
            name = name.substring(0, name.length() - (name.endsWith("…") ? 1 : 3))
                    .trim();
        }
        boolean andSoOn = AND_SO_ON.contains(NameKey.of(name).value());
        if (reportOpen && (andSoOn || name.length() < words.length())) {
            findings.report(NotationRules.LIST_OPEN, wording.isEmpty() ? words : wording + " " + words);
        }
        if (andSoOn) {
            return List.of();
        }
        Optional<Participant.Builder> unit = withUnit(name);
        if (unit.isPresent()) {
            return List.of(unit.get());
        }
        if (isKnown(name)) {
            return List.of(Participant.builder().name(name));
        }
        Matcher places = KIND_OF_PLACES.matcher(name);
        if (places.matches()) {
            String kind = singular(places.group("kind"));
            List<String> each = new ArrayList<>(List.of(kind + " " + places.group("first")));
            for (String place : (places.group("others") + "," + places.group("second")).split(",")) {
                if (!place.isBlank()) {
                    each.add(kind + " " + ofPlace(place.strip()));
                }
            }
            return guessed(name, each, findings);
        }
        Matcher pair = PAIR.matcher(name);
        if (pair.matches()) {
            return guessed(name, List.of(pair.group("first"), pair.group("second")), findings);
        }
        String bare = withoutArticle(name);
        if (isKnown(bare)) {
            return List.of(Participant.builder().name(bare));
        }
        List<String> cut = cut(name);
        if (!cut.isEmpty()) {
            findings.report(NotationRules.COORDINATION_CUT, Map.of("text", name, "names", String.join(" | ", cut)));
            return cut.stream().map(each -> Participant.builder().name(each)).toList();
        }
        List<String> listed = List.of(DASH.split(name));
        if (listed.size() > 2 && listed.stream().allMatch(each -> isBody(each) && !isUnit(each))) {
            // « CRIJ – Région – DRAJES ».
            return guessed(name, listed, findings);
        }
        List<String> glued = List.of(name.split("/"));
        if (glued.size() > 1 && glued.stream().allMatch(each -> !each.isBlank() && isBody(each))) {
            // « DRAJES/Région » are two; « GIP/FCIP » may be one.
            boolean sure = glued.stream().anyMatch(each -> isKnown(each) || !isAcronym(each));
            return guessed(name, sure ? glued : List.of(name), findings);
        }
        Matcher through = THROUGH.matcher(name);
        if (through.matches() && isBody(through.group("name"))) {
            // Who acts for it may be a body as well.
            guessed(name, List.of(through.group("name")), findings);
            return List.of(Participant.builder().name(through.group("name")).note(through.group("inner")));
        }
        Matcher ofState = OF_STATE.matcher(name);
        if (ofState.matches()) {
            guessed(name, List.of(ofState.group("body") + " (" + ofState.group("service") + ")"), findings);
            return List.of(Participant.builder().name(ofState.group("body")).service(ofState.group("service")));
        }
        int between = Math.max(name.indexOf(" – "), name.indexOf(" - "));
        if (between > 0
                && (isAcronym(name.substring(0, between)) || isOrganisation(name.substring(0, between)))
                && isAcronym(name.substring(between + 3))
                && !isKnown(name.substring(0, between))) {
            // A body and its service, or two bodies.
            findings.report(NotationRules.COORDINATION_GUESSED, Map.of("text", name, "names", name));
        }
        int dash = name.indexOf("- ");
        if (dash > 0 && isKnown(name.substring(0, dash).trim()) && name.length() > dash + 2) {
            return List.of(Participant.builder()
                    .name(name.substring(0, dash).trim())
                    .service(name.substring(dash + 2).trim()));
        }
        return List.of(Participant.builder().name(name));
    }

    /** « DRAJES – Pôle jeunesse » and « Ville de Rennes (service Europe) » are a body and a unit of it. */
    private Optional<Participant.Builder> withUnit(String name) {
        Matcher bracket = BRACKET.matcher(name);
        int dash = Math.max(name.indexOf(" – "), name.indexOf(" - "));
        String body = bracket.matches() ? bracket.group("name") : dash > 0 ? name.substring(0, dash) : "";
        String unit = bracket.matches() ? bracket.group("inner") : dash > 0 ? name.substring(dash + 3) : "";
        boolean of = !body.isEmpty()
                && (isKnown(body) || isAcronym(body) || isOrganisation(body))
                && !isUnit(body)
                && isUnit(unit)
                && !isKnown(unit)
                && (isKnown(body) || !isKnown(name));
        return of ? Optional.of(Participant.builder().name(body.trim()).service(unit.trim())) : Optional.empty();
    }

    /** « service jeunesse » after « Ville de Brest, »; with a capital it may be a body. */
    private boolean isUnitOf(String body, String name) {
        return !name.isEmpty()
                && Character.isLowerCase(name.charAt(0))
                && isUnit(name)
                && !hasBodyWord(name.substring(name.indexOf(' ') + 1))
                && !body.isEmpty()
                && isBody(body)
                && !isOfTheme(body)
                && !isKnown(name);
    }

    private static boolean isUnit(String name) {
        String key = NameKey.of(withoutArticle(name)).value();
        return UNITS.contains(key.split(" ", 2)[0]) && isOfTheme(name) && key.indexOf(' ') > 0;
    }

    private static String withoutArticle(String name) {
        String lower = Folding.fold(name);
        for (String article : ARTICLES) {
            if (lower.startsWith(article) && name.length() > article.length()) {
                return name.substring(article.length());
            }
        }
        return name;
    }

    /** The known names that make up the words without a rest, two at least; none where there is no such cut. */
    private List<String> cut(String name) {
        String[] parts = name.replace("/", " / ").split(" ");
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                words.add(part);
            }
        }
        if (words.size() < 2 || words.size() > MAX_WORDS || name.length() > MAX_NAME_LENGTH) {
            return List.of();
        }
        // From the end: the names that the words from i on are made of, the longest first name of all.
        List<@Nullable List<String>> from = new ArrayList<>();
        for (int i = 0; i <= words.size(); i++) {
            from.add(i == words.size() ? List.of() : null);
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int end = words.size(); end > i && from.get(i) == null; end--) {
                List<String> rest = from.get(end);
                String first = String.join(" ", words.subList(i, end));
                boolean slash = first.equals("/");
                if (rest != null && (slash || !first.startsWith("/") && !first.endsWith("/") && isKnown(first))) {
                    List<String> names = new ArrayList<>();
                    if (!slash) {
                        names.add(first);
                    }
                    names.addAll(rest);
                    from.set(i, names);
                }
            }
        }
        List<String> names = from.get(0);
        return names == null || names.size() < 2 ? List.of() : names;
    }

    private static List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        Opening opening = null;
        String wording = "";
        int start = 0;
        int depth = 0;
        boolean listed = false;
        for (int i = 0; i < cell.length(); ) {
            char c = cell.charAt(i);
            depth = c == '(' || c == '[' ? depth + 1 : (c == ')' || c == ']') && depth > 0 ? depth - 1 : depth;
            listed = depth > 0 ? listed : isInList(cell, i, listed);
            int length = depth > 0
                    ? 0
                    : Math.max(connector(cell, i), listed && isDash(cell, i) ? 1 : dashBeforeRole(cell, i));
            Opening opens = depth > 0 || length > 0 ? null : opening(cell, i);
            if (opens != null) {
                length = opens.words.length();
            }
            int words = length;
            length += opens == null ? 0 : colon(cell, i + length);
            if (length == 0) {
                i++;
                continue;
            }
            boolean any = !PlainText.of(cell.substring(start, i)).isEmpty();
            if (any) {
                pieces.add(new Piece(start, i, opening, wording));
                opening = null;
            }
            if (opens != null) {
                opening = opens;
                wording = PlainText.of(cell.substring(i, i + words));
            }
            i += length;
            start = i;
        }
        if (!PlainText.of(cell.substring(start)).isEmpty()) {
            pieces.add(new Piece(start, cell.length(), opening, wording));
        }
        return pieces;
    }

    /** The length of the colon after an opening: « En articulation avec : ARML ». */
    private static int colon(String cell, int from) {
        int at = from;
        while (at < cell.length() && PlainText.isSpace(cell.charAt(at)) && cell.charAt(at) != '\n') {
            at++;
        }
        return at < cell.length() && cell.charAt(at) == ':' ? at + 1 - from : 0;
    }

    /** Whether dashes part the names of a line, as in « Avec : - CRIJ - ARML »: the first one is next to the colon. */
    private static boolean isInList(String cell, int at, boolean before) {
        char c = cell.charAt(at);
        int next = at + 1;
        while (c == ':' && next < cell.length() && cell.charAt(next) == ' ') {
            next++;
        }
        return before && c != '\n' || c == ':' && next < cell.length() && isDash(cell, next);
    }

    private static boolean isDash(String cell, int at) {
        return "-–—".indexOf(cell.charAt(at)) >= 0 && isGap(cell, at - 1) && isGap(cell, at + 1);
    }

    /** 1 for the dash of « Pilote : CRIJ – Appui : ARML », or a point instead of it, else 0. */
    private static int dashBeforeRole(String cell, int at) {
        boolean point = cell.charAt(at) == '.' && isGap(cell, at + 1);
        if (!point && !isDash(cell, at)) {
            return 0;
        }
        // A label is short; without a limit the time would grow with the square of the length of the cell.
        String near = cell.substring(at + 1, Math.min(cell.length(), at + MAX_LABEL));
        int colon = near.indexOf(':');
        String label = colon < 0 ? "" : NameKey.of(near.substring(0, colon)).value();
        return isRole(label) ? 1 : 0;
    }

    /** The length of the connector here; 0 where there is none. */
    private static int connector(String cell, int at) {
        char c = cell.charAt(at);
        switch (c) {
            case '\n', '\r', '\u2028', '\u2029', '\u000B', ';', ',', '|' -> {
                return 1;
            }
            case '+' -> {
                // « Erasmus+ » is a name.
                return isGap(cell, at - 1) && isGap(cell, at + 1) ? 1 : 0;
            }
            case '/', '&' -> {
                // Glued on both sides it may be part of a name.
                return isGap(cell, at - 1) || isGap(cell, at + 1) ? 1 : 0;
            }
            case 'o', 'p' -> {
                return orThen(cell, at);
            }
            case 'e', 'E' -> {
                if (orThen(cell, at) > 0) {
                    return orThen(cell, at);
                }
                boolean and = at + 1 < cell.length()
                        && (cell.charAt(at + 1) == 't' || cell.charAt(at + 1) == 'T')
                        && isGap(cell, at - 1)
                        && isGap(cell, at + 2);
                return and ? 2 : 0;
            }
            default -> {
                return 0;
            }
        }
    }

    private static int orThen(String cell, int at) {
        for (String word : OR_THEN) {
            if (cell.startsWith(word, at) && isGap(cell, at - 1) && isGap(cell, at + word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isGap(String cell, int at) {
        return at < 0 || at >= cell.length() || PlainText.isSpace(cell.charAt(at));
    }

    /** Whether a name with a capital follows, with or without its article: « avec la CAF ». */
    private static boolean beginsName(String cell, int from) {
        String next =
                withoutArticle(PlainText.of(cell.substring(from, Math.min(cell.length(), from + MAX_NAME_LENGTH))));
        return !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    }

    /** « Éducation, avec l'association e-Respect ». */
    private static boolean isAfterComma(String cell, int at) {
        int before = at - 1;
        while (before > 0 && PlainText.isSpace(cell.charAt(before))) {
            before--;
        }
        return cell.charAt(before) == ',';
    }

    private static @Nullable Opening opening(String cell, int at) {
        if (!isGap(cell, at - 1)) {
            return null;
        }
        for (Opening opening : OPENINGS) {
            int end = at + opening.words.length();
            if (end <= cell.length()
                    && (isGap(cell, end) || cell.charAt(end) == ':' || opening.words.endsWith("'"))
                    && (opening != WITH
                            || at > 0 && (isAfterComma(cell, at) || beginsName(cell, end + colon(cell, end))))
                    && cell.regionMatches(true, at, opening.words, 0, 1)
                    && Folding.fold(cell.substring(at, end)
                                    .replace('\u00a0', ' ')
                                    .replace('’', '\''))
                            .equals(opening.words)) {
                return opening;
            }
        }
        return null;
    }

    /**
     * Writes who coordinates: in the words of the coordination where it has any, else « A, B et C en articulation avec D ».
     *
     * @param coordination the coordination
     * @param nameOf the name of a participant, such as {@code plan.index()::nameOf}
     * @return the cell; empty where nobody is named
     */
    public static String write(Coordination coordination, Function<Participant, String> nameOf) {
        Objects.requireNonNull(nameOf, "nameOf");
        Optional<String> text = coordination.getText();
        return text.isPresent() ? text.get() : write(coordination.getCoordinators(), nameOf);
    }

    /**
     * Writes a list of names: « A, B et C en articulation avec D ».
     *
     * @param participants who is named, those of one role next to each other
     * @param nameOf the name of a participant
     * @return the list; empty where nobody is named
     */
    public static String write(List<Participant> participants, Function<Participant, String> nameOf) {
        Objects.requireNonNull(nameOf, "nameOf");
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < participants.size(); ) {
            String opening = openingOf(participants.get(i));
            List<String> names = new ArrayList<>();
            while (i < participants.size() && openingOf(participants.get(i)).equals(opening)) {
                names.add(nameOf.apply(participants.get(i)));
                i++;
            }
            cell.append(cell.isEmpty() ? "" : opening.isEmpty() ? ", " : " ");
            cell.append(opening).append(opening.isEmpty() ? "" : " ");
            int last = names.size() - 1;
            cell.append(last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " et " + names.get(last));
        }
        return cell.toString();
    }

    private static String openingOf(Participant participant) {
        String wording = participant.getWording().orElse("");
        String folded = Folding.fold(wording);
        for (Opening opening : OPENINGS) {
            if (opening.words.equals(folded)) {
                return wording;
            }
        }
        return participant.getRole().equals(Role.LIAISON)
                ? "en articulation avec"
                : participant.getRole().equals(Role.PARTNER) ? "en partenariat avec" : "";
    }
}
