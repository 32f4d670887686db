package org.mobilityplan.json.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the draft 0.9, in which the first tables of actions were exchanged, to 1.0:
 *
 * <ul>
 *   <li>plans, chantiers and actions had a {@code name}, now a {@code title};
 *   <li>who coordinates was the words of the cell, {@code coordinator}, and beside it the ids of the organisations,
 *       {@code leads}; now both are in {@code coordination};
 *   <li>a period was one text, {@code 2018/2020} or {@code 2014/} or {@code 2016-17}; now it is an object with start and end.
 *       An action had one {@code planned} and one {@code actual} period, now lists of them;
 *   <li>an organisation had a {@code siren} and a {@code siret} of its own, now {@code identifiers} of any register.
 * </ul>
 */
final class From09To10 implements Migration {

    @Override
    public String from() {
        return "0.9";
    }

    @Override
    public String to() {
        return "1.0";
    }

    @Override
    public void apply(Tree.Node plan) {
        plan.rename("name", "title");
        coordination(plan);
        period(plan, "period");
        plan.forEach("chantiers", From09To10::chantier);
        plan.forEach("actions", From09To10::action);
        plan.forEach("organisations", From09To10::organisation);
    }

    private static void chantier(Tree.Node chantier) {
        chantier.rename("name", "title");
        coordination(chantier);
        chantier.forEach("chantiers", From09To10::chantier);
        chantier.forEach("actions", From09To10::action);
    }

    private static void action(Tree.Node action) {
        action.rename("name", "title");
        coordination(action);
        list(action, "planned", "plannedPeriods");
        list(action, "actual", "actualPeriods");
        action.forEach("steps", From09To10::action);
    }

    /** It stands where the words stood, or where there are none the leads. */
    private static void coordination(Tree.Node node) {
        Optional<Tree> words = node.get("coordinator");
        Optional<Tree> leads = node.get("leads");
        Optional<Tree> first = words.or(() -> leads);
        if (first.isEmpty()) {
            return;
        }
        Tree.Node coordination = Tree.Node.at(first.get().offset());
        words.ifPresent(text -> coordination.with("text", text));
        leads.ifPresent(ids -> coordination.with("coordinators", participants(ids)));
        node.replace(words.isPresent() ? "coordinator" : "leads", "coordination", coordination);
        node.remove("leads");
    }

    private static Tree participants(Tree ids) {
        if (!(ids instanceof Tree.Items items)) {
            return ids;
        }
        List<Tree> participants = new ArrayList<>();
        for (Tree id : items.values()) {
            participants.add(Tree.Node.at(id.offset())
                    .with("organisation", id)
                    .with("role", Tree.Leaf.text(id.offset(), "lead")));
        }
        return new Tree.Items(items.offset(), participants);
    }

    private static void period(Tree.Node node, String name) {
        node.text(name)
                .ifPresent(text -> node.replace(
                        name, name, period(text, node.get(name).orElseThrow().offset())));
    }

    private static void list(Tree.Node node, String old, String name) {
        node.get(old).ifPresent(value -> {
            Tree period = node.text(old)
                    .<Tree>map(text -> period(text, value.offset()))
                    .orElse(value);
            node.replace(old, name, new Tree.Items(value.offset(), List.of(period)));
        });
    }

    private static Tree.Node period(String text, int offset) {
        Tree.Node period = Tree.Node.at(offset);
        int slash = text.indexOf('/');
        String start = slash < 0 ? text : text.substring(0, slash);
        String end = slash < 0 ? text : text.substring(slash + 1);
        if (!start.isEmpty()) {
            period.with("start", Tree.Leaf.text(offset, date(start)));
        }
        if (!end.isEmpty()) {
            period.with("end", Tree.Leaf.text(offset, date(end)));
        }
        return period;
    }

    /** The draft wrote a school year with two digits, {@code 2016-17}, which also is the way of a month: 13 to 99 is none. */
    private static String date(String text) {
        boolean twoParts = text.length() == 7
                && text.charAt(4) == '-'
                && text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        if (!twoParts) {
            return text;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int next = (year + 1) % 100;
        boolean school = text.substring(5).equals((next < 10 ? "0" : "") + next) && next > 12;
        return school ? year + "-" + (year + 1) : text;
    }

    private static void organisation(Tree.Node organisation) {
        List<Tree> identifiers = new ArrayList<>();
        for (String scheme : List.of("siren", "siret")) {
            organisation
                    .text(scheme)
                    .ifPresent(value -> identifiers.add(Tree.Leaf.text(
                            organisation.get(scheme).orElseThrow().offset(), scheme + ":" + value)));
        }
        if (!identifiers.isEmpty()) {
            organisation.replace(
                    organisation.text("siren").isPresent() ? "siren" : "siret",
                    "identifiers",
                    new Tree.Items(identifiers.get(0).offset(), identifiers));
            organisation.remove("siret");
        }
    }
}
