package org.mobilityplan.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final ActionPlan plan;
    private final PageText page;
    private final Html html;

    /** The chantiers of the first level, and after them the actions outside any, by position. */
    private final int columns;

    /** A larger table is not legible, on no screen and on no paper, and would grow by rows times columns. */
    private static final int MOST_ROWS = 500;

    private static final int MOST_COLUMNS = 40;

    /** By the key of an organisation or network: texts, since keys of two classes in one map are slow when they collide. */
    private final Map<String, int[][]> counts = new LinkedHashMap<>();

    private final Map<NetworkId, List<String>> members = new HashMap<>();

    private enum Part {
        LEAD,
        PARTNER,
        NETWORK
    }

    WorkTable(ActionPlan plan, PageText page) {
        this.plan = plan;
        this.page = page;
        this.html = page.html;
        this.columns = plan.getChantiers().size() + (plan.getActions().isEmpty() ? 0 : 1);
        if (columns > MOST_COLUMNS
                || plan.getNetworks().size() + plan.getOrganisations().size() > MOST_ROWS) {
            return;
        }
        plan.getNetworks().forEach(each -> counts.put(key(each.getId()), new int[columns][Part.values().length]));
        plan.getOrganisations().forEach(each -> counts.put(key(each.getId()), new int[columns][Part.values().length]));
        plan.getNetworks().forEach(this::addMembers);
        Map<ChantierId, Integer> positions = new LinkedHashMap<>();
        for (Chantier chantier : plan.getChantiers()) {
            positions.putIfAbsent(chantier.getId(), positions.size());
        }
        for (PlacedAction placed : plan.index().getActionsAndSteps()) {
            List<Chantier> path = placed.getChantiers();
            count(
                    placed,
                    path.isEmpty()
                            ? columns - 1
                            : positions.getOrDefault(path.get(0).getId(), columns - 1));
        }
        counts.values().removeIf(WorkTable::isEmpty);
    }

    private static boolean isEmpty(int[][] cells) {
        for (int[] cell : cells) {
            for (int part : cell) {
                if (part > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Counts an action once for each organisation and network, by the strongest of its parts. */
    private void count(PlacedAction placed, int column) {
        Map<String, Part> parts = new LinkedHashMap<>();
        placed.getEffectiveCoordination()
                .map(effective -> effective.getCoordination().getCoordinators())
                .orElse(List.of())
                .forEach(each -> add(each, each.getRole().equals(Role.LEAD) ? Part.LEAD : Part.PARTNER, parts));
        Action action = placed.getAction();
        action.getPartners().forEach(each -> add(each, Part.PARTNER, parts));
        action.getNetworks().forEach(id -> add(key(id), Part.PARTNER, parts));
        List<NetworkId> networks = new ArrayList<>(action.getNetworks());
        action.getPartners().forEach(each -> each.getNetwork().ifPresent(networks::add));
        for (NetworkId id : networks) {
            members.getOrDefault(id, List.of()).forEach(member -> add(member, Part.NETWORK, parts));
        }
        parts.forEach((who, part) -> {
            int[][] cells = counts.get(who);
            if (cells != null) {
                cells[column][part.ordinal()]++;
            }
        });
    }

    private void addMembers(PartnerNetwork network) {
        Set<String> keys = new LinkedHashSet<>();
        for (Participant member : network.getMembers()) {
            key(member).filter(counts::containsKey).ifPresent(keys::add);
        }
        members.putIfAbsent(network.getId(), List.copyOf(keys));
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

    private static void add(Participant participant, Part part, Map<String, Part> parts) {
        key(participant).ifPresent(who -> add(who, part, parts));
    }

    private static void add(String who, Part part, Map<String, Part> parts) {
        parts.merge(who, part, (one, other) -> one.ordinal() <= other.ordinal() ? one : other);
    }

    boolean isEmpty() {
        return counts.size() < 2 || columns == 0;
    }

    void write() {
        if (isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"work\">").raw(page.label("work.title")).raw("</h2>\n<p>");
        html.raw(page.label("work.key")).raw("</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
        html.raw(" aria-labelledby=\"work\">\n<table class=\"work\">\n<thead><tr><th scope=\"col\">")
                .raw(page.label("work.organisation"))
                .raw("</th>");
        for (int i = 0; i < columns; i++) {
            html.raw("<th scope=\"col\">");
            column(i);
            html.raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        counts.forEach((who, cells) -> {
            html.raw("<tr><th scope=\"row\">");
            name(who);
            html.raw("</th>");
            for (int[] cell : cells) {
                html.raw("<td>");
                cell(cell);
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        });
        html.raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void column(int position) {
        if (position >= plan.getChantiers().size()) {
            html.raw(page.label(plan.getChantiers().isEmpty() ? "table.all" : "work.outside"));
            return;
        }
        Chantier chantier = plan.getChantiers().get(position);
        String heading = page.describer.heading(chantier).write(page.describer.labels());
        String code = chantier.getCode().map(Code::value).orElse(Integer.toString(position + 1));
        html.raw("<a href=\"#c-" + chantier.getId() + "\"")
                .attribute("title", heading)
                .raw(">");
        page.words(code).raw("</a>");
    }

    private void name(String who) {
        String id = who.substring(2);
        if (who.startsWith("n-")) {
            page.phrase(page.describer.networkName(NetworkId.of(id)));
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

    private void cell(int[] parts) {
        String before = "";
        for (Part part : Part.values()) {
            int count = parts[part.ordinal()];
            if (count > 0) {
                String key = part == Part.LEAD ? "work.lead" : part == Part.PARTNER ? "work.partner" : "work.network";
                html.raw(before + "<abbr").attribute("title", page.label(key)).raw(">");
                html.raw(page.label(key + ".sign")).raw("</abbr>\u00a0" + count);
                before = "<br>";
            }
        }
    }
}
