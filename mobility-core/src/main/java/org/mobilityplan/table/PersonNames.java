package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.BodyWords;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/**
 * Takes persons out of cells that name bodies: « Mme DUPONT, CRIJ » is « CRIJ », so are « Jean Dupont (CRIJ) » and « M. le
 * directeur du CRIJ ».
 */
final class PersonNames {

    private static final String CIVILITY = "(?:(?:m|mr|mm|mmes?|mlles?|dr|pr)\\. ?"
            + "|(?:mr|mmes?|mlles?|monsieur|madame|mademoiselle|messieurs|mesdames|dr|docteur)(?: |$))";

    private static final int MAX_LENGTH = 200;

    private static final Pattern TITLED = Pattern.compile(CIVILITY + "(?<rest>\\p{L}.*)?");

    private static final String FUNCTION = "(?:(?:vice-?|co-?)?presidente?|(?:directeur|directrice)(?:"
            + " (?:generale?|adjointe?|regionale?|departementale?|technique))*|chef(?:fe)? (?:de|du)"
            + " (?:service|projet|pole|mission|bureau)|chargee? (?:de|d') ?[a-z'"
            + " -]{3,30}?|responsable|coordinat(?:eur|rice)|animat(?:eur|rice)|secretaire(?:"
            + " generale?)?|delegue?e?(?: generale?)?"
            + "|referente?|conseill(?:er|ere)|elue?|adjointe?|proviseure?|principale?)";

    private static final Pattern OF_BODY = Pattern.compile("(?:(?:le|la|l') ?)?" + FUNCTION
            + "(?: [a-z]+)?? (?:du |de la |de l'|des |de |d'|au |a la |a l')(?<body>[\\p{L}].*)");

    private static final Pattern ONLY_FUNCTION = Pattern.compile("(?:(?:le|la|l') ?)?" + FUNCTION + "(?: .{0,40})?");

    /** Offices that are bodies: their words stay. */
    private static final Pattern OFFICE =
            Pattern.compile("(?:(?:le|la) )?(?<office>(?:prefete?|recteur|rectrice|maire|ministre)\\b.*)");

    /** A person within a sentence: « saisi par Mme Le Goff », « voir avec Jean Dupont ». */
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?<![\\p{L}’'-])(?:(?<before>\\p{L}+) )?(?:(?:M\\.|MM\\.|Mr|Mmes?|Mlles?|Monsieur|Madame|Dr\\.?) (?:\\p{Lu}[\\p{L}’'-]*\\.?"
                    + "(?: (?:de )?\\p{Lu}[\\p{L}’'-]+){0,2})|(?<first>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)?)"
                    + " (?<last>(?:\\p{Lu}[\\p{L}’'-]+)(?: \\p{Lu}[\\p{L}’'-]+)?))");

    private static final Pattern PERSON_LABEL =
            Pattern.compile("(?:(?:personne|agent|elu)e?s? )?(?:referente?s?|contacts?"
                    + "|interlocut(?:eur|rice)s?|ressource|suivi(?:e)?(?: par)?|en charge|" + FUNCTION + ")");

    private static final Pattern NAME_OF_BODY = Pattern.compile(
            ".+?[ ,](?:du |de la |de l'|des |de |d'|pour (?:le |la |l')?|au |a la |a l')(?<body>[\\p{L}].*)");

    private static final Pattern INITIAL =
            Pattern.compile("\\p{Lu}[hlnr]?\\.(?:[- ]?\\p{Lu}\\.)? ?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\p{Ll}[\\p{L}'-]+)?");

    private static final String TELEPHONE = "(?<![\\d,.])(?:\\+33 ?|0)[1-9](?:[ .-]?\\d{2}){4}(?![\\d,])";

    private static final Pattern CONTACT =
            Pattern.compile("\\S+@\\S+\\.\\S+|(?:tel\\.?|telephone|port\\.?)? ?:? ?" + TELEPHONE);

    private static final Pattern PART_OF_CONTACT = Pattern.compile("\\w@\\w|" + TELEPHONE);

    /** Whether a text has an address or a telephone number. */
    static boolean hasContact(String text) {
        return PART_OF_CONTACT.matcher(text).find();
    }

    /** A sentence with « … » for the persons in it. */
    static String masked(String sentence) {
        Matcher person = IN_SENTENCE.matcher(sentence);
        StringBuilder masked = new StringBuilder();
        int from = 0;
        while (person.find(from)) {
            String before = person.group("before");
            String first = person.group("first");
            boolean body = first != null
                    && (!isFirstName(first)
                            || isAcronym(person.group("last"))
                            || NAMESAKES.contains(NameKey.of(first + " " + person.group("last"))
                                    .value())
                            || before != null
                                    && (BodyWords.isInCapitals(before)
                                            || BodyWords.mayBeginBody(Folding.fold(before))));
            int start = before == null ? person.start() : person.end("before") + 1;
            int next = body ? first == null ? person.end() : person.end("first") : person.end();
            masked.append(sentence, from, body ? next : start).append(body ? "" : "…");
            from = next;
        }
        return masked.append(sentence.substring(from)).toString();
    }

    /** Whether a text names a person, with a first name of many. */
    static boolean namesPerson(String text) {
        return new PersonNames(body -> false).leaveOut(text, false).persons() > 0;
    }

    /** A comma within a number separates nothing. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<!\\d),|,(?!\\d)|[\\n\\r;/()\\[\\]+]|:(?=\\s)|\\s[-–—]\\s|\\s(?:et|&)\\s", Pattern.CASE_INSENSITIVE);

    /** Further words with which names of bodies begin that have the shape of a name: « Info Jeunes (CRIJ) ». */
    private static final Set<String> NOT_FIRST_NAMES =
            Set.of(("cap compagnons concordia emploi erasmus espace euro europe"
                            + " formation france habitat info insertion jeunes jeunesse mobilite pays point terre unis")
                    .split(" "));

    /** Bodies that have the name of a person. */
    private static final Set<String> NAMESAKES = Set.of(
            "leo lagrange",
            "jean monnet",
            "jean jaures",
            "robert schuman",
            "marc bloch",
            "simone veil",
            "jacques delors",
            "pierre mendes france",
            "paul valery",
            "victor hugo",
            "louise michel",
            "jean zay",
            "jean moulin",
            "jean mace",
            "jean rostand",
            "jean mermoz",
            "jean vilar",
            "anne frank",
            "claude bernard",
            "jean baptiste clement",
            "marie curie");

    private static final Set<String> FIRST_NAMES =
            Set.of(("abdel abdelkader adama adele adrien agathe agnes ahmed aicha aina aissatou alain alban albert"
                            + " alexandra alexandre alexia alexis ali alice alicia aline alix alizee amaia amal amandine ambre"
                            + " amelie amina aminata anais andoni andre andrea anita annaig anne annick annie anouk anthony"
                            + " antoine antonella antonin ariane armand arnaud arthur assia astrid aubin aude audrey augustin"
                            + " aurelie aurelien aurore awa axel aymeric aziz bakary baptiste barbara bastien batiste beatrice"
                            + " benedicte benjamin benoit bernadette bernard bertrand bettina bilal blandine boris brahim brice"
                            + " brigitte bruno camille carine carole caroline cassandre catherine cecile cedric celestine celia"
                            + " celine chantal charlene charles charline charlotte cheikh chloe christel christelle christian"
                            + " christiane christine christophe claire clara claude claudie claudine clemence clement cloe"
                            + " clotilde colette coralie corentin corinne cynthia cyrielle cyril cyrille dalila damien daniel"
                            + " danielle david deborah delia delphine denis denise diane didier dimitri djamila djibril dominique"
                            + " doriane dorothee dylan edgar edith edouard elen eleonore eliane eliot elisabeth elise elodie"
                            + " eloise emeline emilie emma emmanuel emmanuelle emy eneko enora enzo eric erwan estebe estelle"
                            + " ethan etienne eugenie eva evan evelyne fabian fabien fabienne fabrice fanch fanny farid fatiha"
                            + " fatima fatou fatoumata faustine felix fernand fiona flavie florence florent florian floriane fouad"
                            + " franca francine franck francois francoise frederic frederique gabriel gael gaelig gaelle gaetan"
                            + " gaspard gautier genevieve georges gerald gerard gerome ghislaine gildas gilles gisele giselle"
                            + " goulven gregory guillaume gwen gwenael gwenaelle gwendal gwendoline habib hakim hamid hassan heidi"
                            + " helene heloise henri herve hicham hortense hugo hugues ibrahim ibrahima ilona ilyes imane ines"
                            + " ingrid irene isabelle ismael issa ivan jacqueline jacques jalil jamel jamila jannick jean jeanne"
                            + " jeannine jennifer jeremy jerome jessica jessy joana joanna joaquim jocelyne joel joelle johan"
                            + " johanna johanne jonathan jordan jordane jose joseph josephine josiane josselin judith julie julien"
                            + " juliette justin justine kader kamel karim karima karine katell katia kevin khadija khaled killian"
                            + " klara kylian laetitia lamia lara larbi latifa laura laure laurence laurent lea leila lena leonie"
                            + " leslie lila lilian lilou lina linda lionel lise loan loic lola loris louis louisa louise luc lucas"
                            + " lucie lucien ludivine ludovic lukas lydia madeleine mael maelle maelys magali mahe maialen maite"
                            + " malik malika mamadou manon manuel marc marcel marcelle margaux margot marguerite maria mariam"
                            + " mariama mariame marianne marie marielle marina marion marjorie marlene martin martine maryline"
                            + " maryse maryvonne mateo mathias mathieu mathilde mattea matthieu mattin maud maurice maxime maylis"
                            + " mehdi melanie melina melissa michael michel michele micheline mickael mikel milena mireille"
                            + " mohamed mohammed monique morgane mounir moussa muriel mylene myriam nabil nadege nadia nadine"
                            + " naima natacha nathalie nathan nelly nicolas nicole nils ninon noe noemie nolwenn nora noura oceane"
                            + " odile olivier omar ophelie oriane oscar oumar ousmane pablo paola pascal pascale patrice patricia"
                            + " patrick paul pauline peio perrine petra philippe philippine pierre pierrick priscilla quentin"
                            + " rachel rachid rachida raphael rayan raymond rebecca reda regine regis remi remy renata renaud rene"
                            + " renee richard rita robert robin rodolphe roger roland romain romane ronan rosalie rozenn rudy"
                            + " sabine sabrina said salima salome samia samir samira samuel samy sandra sandrine sarah saskia"
                            + " sebastian sebastien serge severine seydou sihem silvia simon simone sixtine sofia sofiane soizic"
                            + " solange solene soline sonia sophie stephan stephane stephanie sullivan suzanne suzy sylvain sylvie"
                            + " tanguy tania tarek tatiana tessa thais theo theophile therese thibault thibaut thierry thomas"
                            + " timothee tiphaine titouan tom tony tristan ugo ursula valentin valentine valere valerie vanessa"
                            + " veronique victoire victor vincent vincente violaine virginie viviane walid wassila wilfried"
                            + " william xabi xavier yacine yaelle yamina yanis yann yannick yasmina yasmine ylan yoann yolande"
                            + " youssef ysaline yvain yves yvette yvon yvonne zineb zoe zohra")
                    .split(" "));

    /** Bodies without persons, and how many persons were named. */
    record Bodies(String text, int persons) {}

    private final Predicate<String> known;

    PersonNames(Predicate<String> known) {
        this.known = known;
    }

    /** A piece of a cell, and the separator before it. */
    private record Piece(String separator, String text, boolean dropped) {}

    /**
     * The cell without persons; unchanged where it names none.
     *
     * @param expected whether the header announces persons: then « Maite Etcheverry (CAPB) » is one, whatever her first name
     */
    Bodies leaveOut(String cell, boolean expected) {
        List<Piece> pieces = withoutLabelled(pieces(cell), expected);
        List<Piece> kept = new ArrayList<>();
        int persons = 0;
        boolean afterPerson = false;
        for (Piece piece : pieces) {
            if (piece.dropped) {
                kept.add(piece);
                persons +=
                        PERSON_LABEL.matcher(folded(PlainText.of(piece.text))).matches() ? 0 : 1;
                afterPerson = true;
                continue;
            }
            String words = PlainText.of(piece.text);
            String body = words.isEmpty() || known.test(words) ? words : body(words, afterPerson);
            boolean changed = !body.equals(words);
            persons += changed && !(afterPerson && isFunction(words)) ? 1 : 0;
            afterPerson = changed || words.isEmpty() && afterPerson;
            kept.add(changed ? new Piece(piece.separator, body, body.isEmpty()) : piece);
        }
        return persons == 0 ? new Bodies(cell, 0) : new Bodies(joined(kept), persons);
    }

    /** Drops a label with the name after it, as in « Référente : Anne Le Goff », and an expected name before its body. */
    private List<Piece> withoutLabelled(List<Piece> pieces, boolean expected) {
        List<Piece> changed = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece first = pieces.get(i);
            Piece second = pieces.get(i + 1);
            String words = PlainText.of(first.text);
            String after = PlainText.of(second.text);
            boolean label = second.separator.equals(":")
                    && PERSON_LABEL.matcher(folded(words)).matches()
                    && hasShapeOfName(after);
            if (label) {
                changed.set(i, new Piece(first.separator, first.text, true));
                changed.set(i + 1, new Piece(second.separator, second.text, true));
            }
            boolean ofBody = expected
                    && i == 0
                    && second.separator.equals("(")
                    && hasShapeOfName(words)
                    && isBody(after)
                    && !NameReader.isAcronymOf(after, words);
            if (ofBody) {
                changed.set(i, new Piece(first.separator, first.text, true));
            }
        }
        return changed;
    }

    /** Whether words could be a first name and a name, by their capitals alone. */
    private boolean hasShapeOfName(String words) {
        String[] parts = words.split(" ");
        boolean body = known.test(words)
                || BodyWords.isBody(NameKey.of(parts[0]).value())
                || NOT_FIRST_NAMES.contains(NameKey.of(parts[0]).value())
                || NAMESAKES.contains(NameKey.of(words).value());
        if (parts.length < 2 || parts.length > 4 || body) {
            return false;
        }
        for (String part : parts) {
            boolean name = !part.isEmpty()
                    && Character.isUpperCase(part.charAt(0))
                    && part.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
            if (!name) {
                return false;
            }
        }
        return !isAcronym(parts[0]) && !isAcronym(parts[parts.length - 1]);
    }

    private static List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        Matcher separators = SEPARATOR.matcher(cell);
        String before = "";
        int start = 0;
        while (separators.find()) {
            pieces.add(new Piece(before, cell.substring(start, separators.start()), false));
            before = separators.group();
            start = separators.end();
        }
        pieces.add(new Piece(before, cell.substring(start), false));
        return pieces;
    }

    /** The body in some words: the words themselves, empty for a person only. */
    private String body(String words, boolean afterPerson) {
        if (words.length() > MAX_LENGTH) {
            return words;
        }
        String folded = folded(words);
        String contactless = withoutContact(words, folded);
        if (!contactless.equals(words)) {
            return contactless;
        }
        Matcher titled = TITLED.matcher(folded);
        if (titled.matches() && Character.isUpperCase(words.charAt(0))) {
            String rest = titled.group("rest");
            if (rest == null) {
                return "";
            }
            int start = titled.start("rest");
            Matcher office = OFFICE.matcher(rest);
            if (office.matches()) {
                return words.substring(start + office.start("office"));
            }
            Matcher of = OF_BODY.matcher(rest);
            if (of.matches()) {
                return words.substring(start + of.start("body"));
            }
            return bodyOfName(words.substring(start), rest);
        }
        if (afterPerson && isFunction(words)) {
            Matcher of = OF_BODY.matcher(folded);
            String body = of.matches() ? words.substring(of.start("body")) : "";
            return isBody(body) ? body : "";
        }
        if (isName(words)) {
            return "";
        }
        // « Directrice du CRIJ », « Chargée de mission DRAJES »: the body is meant. « Référent RGPD » names none.
        Matcher post = OF_BODY.matcher(folded);
        if (post.matches() && isBody(words.substring(post.start("body")))) {
            return words.substring(post.start("body"));
        }
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (isFunction(words) && !last.equals(words) && known.test(last)) {
            return last;
        }
        // « Jean Dupont du CRIJ ».
        Matcher of = NAME_OF_BODY.matcher(folded);
        String[] parts = words.split(" ", 3);
        boolean named = of.matches() && parts.length == 3 && isName(parts[0] + " " + parts[1]);
        return named && isBody(words.substring(of.start("body"))) ? words.substring(of.start("body")) : words;
    }

    /** The body that the words after a civility end with: « Dupont du CRIJ », « DUPONT CRIJ »; empty for none. */
    private String bodyOfName(String words, String folded) {
        Matcher of = NAME_OF_BODY.matcher(folded);
        if (of.matches() && isBody(words.substring(of.start("body")))) {
            return words.substring(of.start("body"));
        }
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            if (known.test(words.substring(space + 1))) {
                return words.substring(space + 1);
            }
        }
        return "";
    }

    private static String withoutContact(String words, String folded) {
        Matcher contact = CONTACT.matcher(folded);
        return contact.find()
                ? PlainText.of(words.substring(0, contact.start()) + " " + words.substring(contact.end()))
                : words;
    }

    private static boolean isFunction(String words) {
        return ONLY_FUNCTION.matcher(folded(words)).matches();
    }

    private boolean isBody(String words) {
        String first = NameKey.of(words).value().split(" ", 2)[0];
        boolean acronym =
                words.split(" ", 2)[0].chars().filter(Character::isUpperCase).count() >= 2;
        return !words.isEmpty() && (acronym || BodyWords.isBody(first) || known.test(words));
    }

    /** Whether words are a first name and a name, in either order, or an initial and a name. */
    private static boolean isName(String words) {
        String[] parts = words.split(" ");
        // « S. Madi Mari », « Kévin D. ».
        boolean initial = parts.length == 2 && parts[1].length() == 2 && parts[1].endsWith(".");
        if (INITIAL.matcher(words).matches()
                || initial && Character.isUpperCase(parts[1].charAt(0)) && isFirstName(parts[0])) {
            return true;
        }
        if (parts.length < 2
                || parts.length > 3
                || NAMESAKES.contains(NameKey.of(words).value())
                || isBodyNamedAfter(parts)) {
            return false;
        }
        for (String part : parts) {
            boolean name = Character.isUpperCase(part.charAt(0))
                    && part.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’')
                    && !BodyWords.isBody(NameKey.of(part).value());
            if (!name) {
                return false;
            }
        }
        String last = parts[parts.length - 1];
        boolean capitals = parts[0].length() > 1 && parts[0].chars().noneMatch(Character::isLowerCase);
        return isFirstName(parts[0]) && !isAcronym(last) || capitals && isFirstName(last) && !isAcronym(last);
    }

    /** « LP Jean-Zay », « EPLE Victor Hugo »: a body, and the person whose name it has. */
    private static boolean isBodyNamedAfter(String[] parts) {
        if (!BodyWords.isInCapitals(parts[0])) {
            return false;
        }
        String key =
                NameKey.of(parts[1] + (parts.length > 2 ? " " + parts[2] : "")).value();
        return BodyWords.isAcronym(parts[0])
                || BodyWords.mayBeginBody(Folding.fold(parts[0]))
                || NAMESAKES.contains(key);
    }

    /** « DUPONT » may be a name, but CRIJ is not: names in capitals that can be pronounced have vowels. */
    private static boolean isAcronym(String word) {
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        return capitals && (word.length() < 4 || word.chars().noneMatch(c -> "AEIOUYÉÈÀ".indexOf(c) >= 0));
    }

    /** Whether a word is a first name of many persons. */
    static boolean isFirstName(String word) {
        String first = Folding.fold(word).split("-", 2)[0];
        return FIRST_NAMES.contains(first);
    }

    private static String folded(String words) {
        String folded = Folding.fold(words);
        // Positions in the folded words have to be those in the words.
        return folded.length() == words.length() ? folded : words.toLowerCase(Locale.ROOT);
    }

    /** What is left, without separators that no longer separate anything; what is not next to a person is as written. */
    private static String joined(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        String separator = "";
        int waiting = 0;
        int open = 0;
        int unopened = 0;
        boolean gap = true;
        for (Piece piece : pieces) {
            switch (piece.separator) {
                case "(", "[" -> {
                    unopened += text.isEmpty() ? 1 : 0;
                    waiting += text.isEmpty() ? 0 : 1;
                }
                case ")", "]" -> {
                    if (waiting > 0) {
                        waiting--;
                    } else if (unopened > 0) {
                        unopened--;
                        gap = true;
                    } else if (open > 0) {
                        text.append(piece.separator);
                        open--;
                    }
                }
                default -> separator = piece.separator;
            }
            if (piece.dropped) {
                gap = true;
                continue;
            }
            if (piece.text.isBlank()) {
                // « Partenaires : » above its names.
                text.append(piece.separator.equals(":") && !gap ? ":" : "");
                continue;
            }
            if (waiting > 0 && gap && !separator.isEmpty()) {
                // « CRIJ, Mme Dupont (JTM) » is « CRIJ, JTM ».
                text.append(spaced(separator));
                waiting--;
                unopened++;
            } else if (waiting > 0) {
                text.append(endsWithSpace(text) ? "(" : " (");
                waiting--;
                open++;
            } else if (!text.isEmpty()) {
                text.append(gap ? spaced(separator) : separator);
            }
            text.append(gap ? piece.text.stripLeading() : piece.text);
            separator = "";
            gap = false;
        }
        return text.append(")".repeat(open)).toString().strip();
    }

    private static boolean endsWithSpace(CharSequence text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static String spaced(String separator) {
        String mark = separator.strip();
        return switch (mark) {
            case "" -> separator.isEmpty() ? " " : "\n";
            case ",", ";" -> mark + " ";
            default -> " " + mark + " ";
        };
    }
}
