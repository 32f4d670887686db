package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.NameKey;

/**
 * The codes of départements, and of communes with a name that no other commune has: those with 40,000 inhabitants or more, and
 * the seats of départements.
 *
 * <p>Source: code officiel géographique of INSEE, 2026.
 */
final class FrenchPlaces {

    private static final Map<String, String> DEPARTEMENTS = byName("""
        01 Ain; 02 Aisne; 03 Allier; 04 Alpes-de-Haute-Provence; 05 Hautes-Alpes; 06 Alpes-Maritimes;\
        07 Ardèche; 08 Ardennes; 09 Ariège; 10 Aube; 11 Aude; 12 Aveyron; 13 Bouches-du-Rhône; 14 Calvados;\
        15 Cantal; 16 Charente; 17 Charente-Maritime; 18 Cher; 19 Corrèze; 21 Côte-d'Or; 22 Côtes-d'Armor;\
        23 Creuse; 24 Dordogne; 25 Doubs; 26 Drôme; 27 Eure; 28 Eure-et-Loir; 29 Finistère; 2A Corse-du-Sud;\
        2B Haute-Corse; 30 Gard; 31 Haute-Garonne; 32 Gers; 33 Gironde; 34 Hérault; 35 Ille-et-Vilaine;\
        36 Indre; 37 Indre-et-Loire; 38 Isère; 39 Jura; 40 Landes; 41 Loir-et-Cher; 42 Loire; 43 Haute-Loire;\
        44 Loire-Atlantique; 45 Loiret; 46 Lot; 47 Lot-et-Garonne; 48 Lozère; 49 Maine-et-Loire; 50 Manche;\
        51 Marne; 52 Haute-Marne; 53 Mayenne; 54 Meurthe-et-Moselle; 55 Meuse; 56 Morbihan; 57 Moselle;\
        58 Nièvre; 59 Nord; 60 Oise; 61 Orne; 62 Pas-de-Calais; 63 Puy-de-Dôme; 64 Pyrénées-Atlantiques;\
        65 Hautes-Pyrénées; 66 Pyrénées-Orientales; 67 Bas-Rhin; 68 Haut-Rhin; 69 Rhône; 70 Haute-Saône;\
        71 Saône-et-Loire; 72 Sarthe; 73 Savoie; 74 Haute-Savoie; 75 Paris; 76 Seine-Maritime;\
        77 Seine-et-Marne; 78 Yvelines; 79 Deux-Sèvres; 80 Somme; 81 Tarn; 82 Tarn-et-Garonne; 83 Var;\
        84 Vaucluse; 85 Vendée; 86 Vienne; 87 Haute-Vienne; 88 Vosges; 89 Yonne; 90 Territoire de Belfort;\
        91 Essonne; 92 Hauts-de-Seine; 93 Seine-Saint-Denis; 94 Val-de-Marne; 95 Val-d'Oise; 971 Guadeloupe;\
        972 Martinique; 973 Guyane; 974 La Réunion; 976 Mayotte\
        """);

    private static final Map<String, String> COMMUNES = byName("""
        47001 agen; 13001 aix en provence; 2A004 ajaccio; 81004 albi; 61001 alencon; 30007 ales;\
        94002 alfortville; 80021 amiens; 49007 angers; 64024 anglet; 16015 angouleme; 74010 annecy;\
        06004 antibes; 92002 antony; 95018 argenteuil; 13004 arles; 62041 arras; 92004 asnieres sur seine;\
        13005 aubagne; 93001 aubervilliers; 32013 auch; 93005 aulnay sous bois; 15014 aurillac;\
        89024 auxerre; 84007 avignon; 93006 bagnolet; 55029 bar le duc; 97105 basse terre; 2B033 bastia;\
        64102 bayonne; 60057 beauvais; 90010 belfort; 25056 besancon; 34032 beziers; 41018 blois;\
        93008 bobigny; 93010 bondy; 33063 bordeaux; 92012 boulogne billancourt; 62160 boulogne sur mer;\
        01053 bourg en bresse; 18033 bourges; 29019 brest; 19031 brive la gaillarde; 69029 bron; 14118 caen;\
        06027 cagnes sur mer; 46042 cahors; 62193 calais; 69034 caluire et cuire; 06029 cannes;\
        11069 carcassonne; 97302 cayenne; 95127 cergy; 71076 chalon sur saone; 51108 chalons en champagne;\
        73065 chambery; 94017 champigny sur marne; 08105 charleville mezieres; 28085 chartres;\
        36044 chateauroux; 50129 cherbourg en cotentin; 94022 choisy le roi; 49099 cholet; 92023 clamart;\
        63113 clermont ferrand; 92024 clichy; 68066 colmar; 92025 colombes; 31149 colomiers; 60159 compiegne;\
        91174 corbeil essonnes; 92026 courbevoie; 94028 creteil; 04070 digne les bains; 21231 dijon;\
        59178 douai; 83050 draguignan; 93029 drancy; 59183 dunkerque; 88160 epinal; 93031 epinay sur seine;\
        27229 evreux; 91228 evry courcouronnes; 09122 foix; 94033 fontenay sous bois; 97209 fort de france;\
        83061 frejus; 93032 gagny; 05061 gap; 95268 garges les gonesse; 92036 gennevilliers; 06069 grasse;\
        38185 grenoble; 23096 gueret; 83069 hyeres; 92040 issy les moulineaux;\
        13047 istres; 94041 ivry sur seine; 93027 la courneuve; 85191 la roche sur yon;\
        83126 la seyne sur mer; 02408 laon; 53130 laval; 93007 le blanc mesnil; 06030 le cannet;\
        76351 le havre; 72181 le mans; 43157 le puy en velay; 97422 le tampon; 97101 les abymes;\
        85194 les sables d olonne; 92044 levallois perret; 59350 lille; 87085 limoges; 93046 livry gargan;\
        39300 lons le saunier; 56121 lorient; 69123 lyon; 71270 macon; 94046 maisons alfort; 97611 mamoudzou;\
        78361 mantes la jolie; 59378 marcq en baroeul; 13055 marseille; 13056 martigues; 77284 meaux;\
        77288 melun; 48095 mende; 57463 metz; 92048 meudon; 40192 mont de marsan; 82121 montauban;\
        26198 montelimar; 34172 montpellier; 92049 montrouge; 68224 mulhouse; 54395 nancy; 92050 nanterre;\
        44109 nantes; 11262 narbonne; 92051 neuilly sur seine; 58194 nevers; 06088 nice; 30189 nimes;\
        79191 niort; 93051 noisy le grand; 93053 noisy le sec; 98818 noumea; 45234 orleans; 93055 pantin;\
        98735 papeete; 75056 paris; 64445 pau; 24322 perigueux; 66136 perpignan; 33318 pessac; 78498 poissy;\
        86194 poitiers; 95500 pontoise; 07186 privas; 92062 puteaux; 29232 quimper; 51454 reims;\
        35238 rennes; 44143 reze; 12202 rodez; 93064 rosny sous bois; 59512 roubaix; 76540 rouen;\
        92063 rueil malmaison; 22278 saint brieuc; 42218 saint etienne; 78551 saint germain en laye;\
        44162 saint herblain; 97311 saint laurent du maroni; 50502 saint lo; 35288 saint malo;\
        94068 saint maur des fosses; 93070 saint ouen sur seine; 02691 saint quentin;\
        13103 salon de provence; 95585 sarcelles; 78586 sartrouville; 34301 sete; 93071 sevran; 93072 stains;\
        67482 strasbourg; 92073 suresnes; 33522 talence; 65440 tarbes; 57672 thionville; 83137 toulon;\
        31555 toulouse; 59599 tourcoing; 37261 tours; 10387 troyes; 19272 tulle; 98613 uvea;\
        59606 valenciennes; 56260 vannes; 69256 vaulx en velin; 69259 venissieux; 78646 versailles;\
        70550 vesoul; 94076 villejuif; 33550 villenave d ornon; 59009 villeneuve d ascq; 69266 villeurbanne;\
        94080 vincennes; 94081 vitry sur seine; 59650 wattrelos\
        """);

    private FrenchPlaces() {}

    private static Map<String, String> byName(String list) {
        Map<String, String> byName = new HashMap<>();
        for (String entry : list.split(";")) {
            String place = entry.strip();
            int space = place.indexOf(' ');
            byName.put(NameKey.of(place.substring(space + 1)).value(), place.substring(0, space));
        }
        return Map.copyOf(byName);
    }

    /** The code of the département that a name denotes. */
    static Optional<String> departement(String name) {
        return Optional.ofNullable(DEPARTEMENTS.get(NameKey.of(name).value()));
    }

    /** Whether a code is that of a département. */
    static boolean isDepartement(String code) {
        return DEPARTEMENTS.containsValue(code);
    }

    /** The code of the only commune that a name denotes. */
    static Optional<String> commune(String name) {
        return Optional.ofNullable(COMMUNES.get(NameKey.of(name).value()));
    }
}
