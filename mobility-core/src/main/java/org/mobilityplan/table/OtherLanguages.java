package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Headers in languages other than French, as plans of border regions, of regions with a language of their own and of European projects
 * have them, next to or below the French ones. A word of two languages that means the same is in one of them.
 */
final class OtherLanguages {

    private static final String ENGLISH = """
            level-1 = Work package, WP, Workstream, Strand, Action area, Field of action, Priority area, Work \
            package title, WP title
            level-2 = Objective, Objectives, Strategic objective, Strategic goal
            level-3 = Operational objective, Specific objective
            title = Title, Task title, Action title, Activity title, Action name, Project title, Project name, \
            What, Measure, Project
            step = Activity, Activities, Task, Tasks, Sub-action, Sub-actions
            code = ID, Activity no., Task no., Action no., Ref., Number
            description = Short description, Summary, Details
            coordination = Lead body, Lead, Lead partner, Lead organisation, Led by, Coordinator, Who, \
            Responsible, Responsible body, Responsible organisation, Responsible partner, Leader, Lead \
            institution, Project leader
            service = Department
            co-coordination = Co-lead
            person = Contact person, Phone
            partners = Partner, Partners, Partner organisations, Involved partners, Associated partners, Project \
            partners, Partnership, Contributors, Host organisation, Stakeholders
            status = Status, Progress, State of play, Implementation status
            progress = Percent complete
            priority = Priority, Priority level
            start = Start, Start date
            end = End, End date, Deadline, Due date
            period = Timeline, Timing, Timeframe, Period, When, Schedule
            budget = Cost, Amount, Total cost, Total budget, Estimated budget, Estimated cost, Planned budget
            funder = Funder, Funded by, Funding body
            funding = Funding, Funding source
            audiences = Target group, Audience, Beneficiaries
            destinations = Country, Countries, Destination country, Host country
            programmes = Scheme
            territories = Territory, Place, Where, Location
            remarks = Comment, Comments, Remark, Resources, Outputs, Results, Expected results, Outcomes, \
            Expected outcomes, Expected impact, Deliverables, Milestones, Risks, Context
            indicators = Indicators, Indicator, KPI, KPIs
            indicator-unit = Unit
            indicator-baseline = Baseline, Baseline value
            indicator-target = Target value
            indicator-actual = Actual value, Achieved value
            """;

    private static final String GERMAN = """
            level-1 = Handlungsfeld, Handlungsfelder, Schwerpunkt, Themenfeld, Arbeitspaket
            level-2 = Ziel, Ziele, Strategisches Ziel, Strategische Ziele
            level-3 = Operatives Ziel, Teilziel
            title = Maßnahme, Maßnahmen, Bezeichnung der Maßnahme, Titel, Titel der Maßnahme, Projekt, Projekte, \
            Projekttitel, Was
            step = Teilmaßnahme, Teilmaßnahmen, Aktivität, Aktivitäten, Aufgabe, Aufgaben, Einzelmaßnahme, \
            Einzelmaßnahmen
            code = Nr., Lfd. Nr., Nummer
            description = Beschreibung, Kurzbeschreibung, Inhalt
            coordination = Träger, Projektträger, Federführung, Federführend, Zuständigkeit, Zuständig, \
            Verantwortlich, Verantwortliche, Verantwortung, Verantwortlicher, Verantwortliche Stelle, \
            Koordination, Koordinator, Leadpartner, Wer
            person = Ansprechpartner, Ansprechperson, Ansprechpartnerin, Kontakt, Telefon
            partners = Projektpartner, Beteiligte, Beteiligte Partner, Akteure, Kooperationspartner
            status = Umsetzungsstand, Sachstand, Stand der Umsetzung, Bearbeitungsstand
            progress = Fortschritt
            priority = Priorität
            start = Beginn, Startdatum, Anfang
            end = Ende, Enddatum
            period = Zeitplan, Zeitraum, Zeitrahmen, Laufzeit, Umsetzungszeitraum, Termin, Frist, Bis wann, Wann
            budget = Kosten, Gesamtkosten, Gesamtbudget, Betrag
            funder = Fördergeber, Geldgeber, Mittelgeber
            funding = Finanzierung, Finanzierungsplan, Fördermittel
            audiences = Zielgruppe, Zielgruppen, Teilnehmer, Teilnehmende
            destinations = Land, Länder, Zielland, Zielländer
            programmes = Programm, Förderprogramm
            territories = Gebiet, Ort, Wo
            remarks = Ergebnisse, Erwartete Ergebnisse, Meilensteine, Bemerkungen, Bemerkung, Anmerkungen, \
            Kommentar, Hintergrund, Ausgangslage
            indicators = Indikator, Indikatoren
            indicator-baseline = Ausgangswert
            indicator-target = Zielwert
            indicator-actual = Istwert
            """;

    private static final String ITALIAN = """
            level-1 = Asse, Assi
            level-2 = Obiettivo, Obiettivi
            title = Azione, Azioni, Titolo, Progetto, Progetti, Misura, Misure
            step = Attività
            description = Descrizione
            coordination = Capofila, Responsabile, Soggetto responsabile, Coordinatore
            partners = Partenariato, Soggetti coinvolti
            status = Stato, Stato di avanzamento, Avanzamento
            priority = Priorità
            start = Inizio, Data di inizio
            end = Data di fine
            period = Calendario, Scadenza, Tempistica, Periodo
            budget = Costo, Costi, Bilancio
            funder = Finanziatore, Finanziatori
            funding = Finanziamento, Finanziamenti, Fonti di finanziamento
            audiences = Destinatari, Beneficiari
            territories = Territorio, Luogo
            indicators = Indicatore, Indicatori
            remarks = Osservazioni, Risultati, Risultati attesi
            """;

    private static final String CORSICAN = """
            level-1 = Assu
            level-2 = Scopu, Scopi, Obiettivu, Ughjettivu, Ughjettivi
            title = Azzione, Azzioni, Titulu, Prugettu, Prughjettu
            description = Discrizzione, Descrizzione
            coordination = Capifila, Capufila, Rispunsevule
            partners = Partinarii, Partinari, Partenarii
            status = Statu, Avanzamentu
            priority = Priurità
            period = Calendariu
            budget = Bugettu, Bilanciu, Costu
            funding = Finanziamentu
            audiences = Publicu, Benefiziarii
            territories = Territoriu
            remarks = Rimarche, Osservazione
            """;

    private static final String SPANISH = """
            level-1 = Eje, Ejes
            level-2 = Objetivo, Objetivos
            title = Acción, Acciones, Título, Proyecto, Proyectos, Medida, Medidas
            step = Actividad, Actividades
            description = Descripción
            coordination = Entidad responsable, Coordinador
            partners = Socios, Entidades colaboradoras
            status = Estado
            priority = Prioridad
            start = Inicio, Fecha de inicio
            end = Fecha de fin
            period = Plazo, Plazos
            budget = Presupuesto, Coste, Importe
            funder = Financiador
            funding = Financiación
            audiences = Destinatarios, Beneficiarios, Público objetivo
            destinations = País, Países
            territories = Lugar
            indicators = Indicador, Indicadores
            remarks = Observaciones, Comentarios, Resultados, Resultados esperados
            """;

    private static final String PORTUGUESE = """
            level-1 = Eixo, Eixos
            level-2 = Objectivo, Objectivos
            title = Ação, Ações, Acção, Acções, Projeto, Projetos
            step = Atividade, Atividades
            description = Descrição
            coordination = Responsável, Entidade responsável, Coordenador, Coordenação
            partners = Parceiro, Parceiros, Parcerias
            status = Ponto de situação
            start = Data de início
            end = Data de fim
            period = Prazo, Prazos, Cronograma
            budget = Orçamento, Custo
            funding = Financiamento
            audiences = Público-alvo
            remarks = Observações
            """;

    private static final String CATALAN = """
            level-1 = Eix
            level-2 = Objectiu, Objectius
            title = Acció, Títol, Projecte, Projectes
            step = Activitat, Activitats
            description = Descripció
            partners = Socis
            status = Estat
            period = Calendari, Termini, Terminis
            budget = Pressupost
            funding = Finançament
            audiences = Destinataris, Beneficiaris
            territories = Territori
            indicators = Indicadors
            remarks = Observacions
            """;

    private static final String OCCITAN = """
            title = Accions
            partners = Partenari, Partenaris, Parçonièrs
            period = Calendièr
            """;

    private static final String BASQUE = """
            level-1 = Ardatza, Ardatzak
            level-2 = Helburua, Helburuak
            title = Ekintza, Ekintzak, Neurria, Neurriak
            description = Deskribapena
            coordination = Arduraduna, Koordinatzailea
            partners = Bazkideak, Partaideak
            status = Egoera
            period = Egutegia, Epea
            budget = Aurrekontua
            audiences = Publikoa, Onuradunak
            territories = Lurraldea
            indicators = Adierazlea, Adierazleak
            remarks = Oharrak
            """;

    private static final String BRETON = """
            level-2 = Pal, Palioù
            title = Ober, Oberoù
            description = Deskrivadur
            partners = Kevelerien
            period = Deiziadur
            budget = Budjed
            indicators = Merkerioù
            remarks = Evezhiadennoù
            """;

    private static final String CREOLE = """
            level-1 = Aks
            level-2 = Objektif, Lobjektif
            title = Aksyon, Aksion
            coordination = Moun ka mennen
            partners = Patnè, Pawtnè
            period = Kalandriyé, Kalendriyé
            budget = Bidjé
            audiences = Piblik
            territories = Téritwa
            """;

    private static final Map<String, List<String>> HEADERS = headers();

    private OtherLanguages() {}

    private static Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new HashMap<>();
        Stream.of(ENGLISH, GERMAN, ITALIAN, CORSICAN, SPANISH, PORTUGUESE, CATALAN, OCCITAN, BASQUE, BRETON, CREOLE)
                .flatMap(String::lines)
                .map(line -> line.split(" = "))
                .forEach(line -> headers.computeIfAbsent(line[0], none -> new ArrayList<>())
                        .addAll(List.of(line[1].split(", "))));
        return headers;
    }

    /** The headers of the column with a code. */
    static List<String> of(String code) {
        return HEADERS.getOrDefault(code, List.of());
    }
}
