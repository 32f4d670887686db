package org.mobilityplan.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.Role;

/**
 * Writes who works with whom: organisations and networks against the chantiers of the first level, with the number of actions and
 * steps that each leads, takes part in, or takes part in through a network.
 */
final class WorkTable {

    /** More columns do not fit on A4; the others follow in further tables. */
    private static final int COLUMNS_OF_TABLE = 12;

    /** A longer table is not read by anyone, and would grow by actions times members of networks. */
    private static final int MOST_ROWS = 500;

    private final ActionPlan plan;
    private final PageText page;
    private final Html html;

    /** The chantiers of the first level, and after them the actions outside any, by position. */
    private final int columns;

    /** The label of each chantier: its code, or its number where not every chantier has a code of its own. */
    private final List<String> labels = new ArrayList<>();

    private final boolean coded;

    /** By the key of an organisation or network: texts, since keys of two classes in one map are slow when they collide. */
    private final Map<String, TreeMap<Integer, Part>> rows = new LinkedHashMap<>();

    private final Map<NetworkId, Integer> numbers = new HashMap<>();

    private final Map<NetworkId, List<String>> members = new HashMap<>();

    /** How many actions of one chantier an organisation or network leads, takes part in, and through which networks. */
    private static final class Part {
        private int lead;
        private int partner;
        private final Map<Integer, Integer> networks = new TreeMap<>();
    }

    WorkTable(ActionPlan plan, PageText page) {
        this.plan = plan;
        this.page = page;
        this.html = page.html;
        this.columns = plan.getChantiers().size() + (plan.getActions().isEmpty() ? 0 : 1);
        Set<String> codes = new HashSet<>();
        this.coded = plan.getChantiers().stream()
                .allMatch(each ->
                        each.getCode().map(Code::value).filter(codes::add).isPresent());
        if (plan.getNetworks().size() + plan.getOrganisations().size() > MOST_ROWS) {
            return;
        }
        plan.getNetworks().forEach(each -> {
            rows.put(key(each.getId()), new TreeMap<>());
            numbers.putIfAbsent(each.getId(), numbers.size() + 1);
        });
        plan.getOrganisations().forEach(each -> rows.put(key(each.getId()), new TreeMap<>()));
        plan.getNetworks().forEach(this::addMembers);
        Map<ChantierId, Integer> positions = new LinkedHashMap<>();
        for (Chantier chantier : plan.getChantiers()) {
            positions.putIfAbsent(chantier.getId(), labels.size());
            labels.add(coded ? chantier.getCode().map(Code::value).orElse("") : Integer.toString(labels.size() + 1));
        }
        for (PlacedAction placed : plan.index().getActionsAndSteps()) {
            List<Chantier> path = placed.getChantiers();
            count(
                    placed,
                    path.isEmpty()
                            ? columns - 1
                            : positions.getOrDefault(path.get(0).getId(), columns - 1));
        }
        rows.values().removeIf(Map::isEmpty);
    }

    private void addMembers(PartnerNetwork network) {
        Set<String> keys = new LinkedHashSet<>();
        for (Participant member : network.getMembers()) {
            key(member).filter(rows::containsKey).ifPresent(keys::add);
        }
        members.putIfAbsent(network.getId(), List.copyOf(keys));
    }

    /** Counts an action once for each organisation and network: as led, else as taken part in, else through each network. */
    private void count(PlacedAction placed, int column) {
        Action action = placed.getAction();
        Set<String> leads = new LinkedHashSet<>();
        Set<String> partners = new LinkedHashSet<>();
        Set<NetworkId> networks = new LinkedHashSet<>(action.getNetworks());
        List<Participant> all = new ArrayList<>(placed.getEffectiveCoordination()
                .map(effective -> effective.getCoordination().getCoordinators())
                .orElse(List.of()));
        for (Participant coordinator : all) {
            Set<String> kind = coordinator.getRole().isLeading() ? leads : partners;
            key(coordinator).ifPresent(kind::add);
        }
        action.getPartners().forEach(each -> key(each).ifPresent(partners::add));
        all.addAll(action.getPartners());
        all.forEach(each -> each.getNetwork().ifPresent(networks::add));
        action.getNetworks().forEach(id -> partners.add(key(id)));
        partners.removeAll(leads);
        leads.forEach(who -> part(who, column).ifPresent(part -> part.lead++));
        partners.forEach(who -> part(who, column).ifPresent(part -> part.partner++));
        for (NetworkId network : networks) {
            for (String member : members.getOrDefault(network, List.of())) {
                if (!leads.contains(member) && !partners.contains(member)) {
                    part(member, column)
                            .ifPresent(part -> part.networks.merge(numbers.getOrDefault(network, 0), 1, Integer::sum));
                }
            }
        }
    }

    private Optional<Part> part(String who, int column) {
        return Optional.ofNullable(rows.get(who)).map(row -> row.computeIfAbsent(column, none -> new Part()));
    }

    private static String key(OrganisationId organisation) {
        return "o-" + organisation;
    }

    private static String key(NetworkId network) {
        return "n-" + network;
    }

    private static Optional<String> key(Participant participant) {
        return participant
                .getOrganisation()
                .map(WorkTable::key)
                .or(() -> participant.getNetwork().map(WorkTable::key));
    }

    boolean isEmpty() {
        return rows.size() < 2;
    }

    void write() {
        if (isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"work\">").raw(page.label("work.title")).raw("</h2>\n<p>");
        html.raw(page.label("work.key")).raw("</p>\n");
        if (!coded) {
            legend();
        }
        html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"work\">\n");
        for (int first = 0; first < columns; first += COLUMNS_OF_TABLE) {
            table(first, Math.min(columns, first + COLUMNS_OF_TABLE));
        }
        html.raw("</div>\n</section>\n");
    }

    private void legend() {
        html.raw("<ul class=\"legend\">\n");
        for (int i = 0; i < labels.size(); i++) {
            html.raw("<li>" + labels.get(i)).raw(page.label("colon"));
            page.phrase(page.describer.heading(plan.getChantiers().get(i)));
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /** The columns from one to before another, with the rows that have something in them. */
    private void table(int from, int to) {
        List<String> shown = new ArrayList<>();
        rows.forEach((who, parts) -> {
            if (!parts.subMap(from, to).isEmpty()) {
                shown.add(who);
            }
        });
        if (shown.isEmpty()) {
            return;
        }
        html.raw("<table class=\"work\">\n<thead><tr><th scope=\"col\">")
                .raw(page.label("work.organisation"))
                .raw("</th>");
        for (int i = from; i < to; i++) {
            html.raw("<th scope=\"col\">");
            column(i);
            html.raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (String who : shown) {
            html.raw("<tr><th scope=\"row\">");
            name(who);
            html.raw("</th>");
            Map<Integer, Part> parts = rows.getOrDefault(who, new TreeMap<>());
            for (int i = from; i < to; i++) {
                html.raw("<td>");
                cell(Optional.ofNullable(parts.get(i)));
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void column(int position) {
        if (position >= labels.size()) {
            html.raw(page.label(labels.isEmpty() ? "table.all" : "work.outside"));
            return;
        }
        Chantier chantier = plan.getChantiers().get(position);
        html.raw("<a href=\"#c-" + chantier.getId() + "\"")
                .attribute("title", page.describer.heading(chantier).write(page.describer.labels()))
                .raw(">");
        page.words(labels.get(position)).raw("</a>");
    }

    private void name(String who) {
        String id = who.substring(2);
        if (who.startsWith("n-")) {
            NetworkId network = NetworkId.of(id);
            html.raw(sign("work.network", numbers.getOrDefault(network, 0))).raw(page.label("colon"));
            page.phrase(page.describer.networkName(network));
            return;
        }
        html.raw("<a href=\"#" + who + "\">");
        page.words(page.describer
                        .names()
                        .of(Participant.builder()
                                .organisation(OrganisationId.of(id))
                                .role(Role.PARTNER)
                                .build()))
                .raw("</a>");
    }

    private String sign(String key, int number) {
        return page.label(key + ".sign") + (number == 0 ? "" : number);
    }

    private void cell(Optional<Part> filled) {
        if (filled.isEmpty()) {
            return;
        }
        Part part = filled.get();
        List<Runnable> lines = new ArrayList<>();
        addLine("work.lead", 0, part.lead, lines);
        addLine("work.partner", 0, part.partner, lines);
        part.networks.forEach((network, count) -> addLine("work.network", network, count, lines));
        for (int i = 0; i < lines.size(); i++) {
            html.raw(i == 0 ? "" : "<br>");
            lines.get(i).run();
        }
    }

    private void addLine(String key, int number, int count, List<Runnable> lines) {
        if (count > 0) {
            lines.add(() -> html.raw("<abbr")
                    .attribute("title", page.label(key))
                    .raw(">" + sign(key, number) + "</abbr>\u00a0" + count));
        }
    }
}
