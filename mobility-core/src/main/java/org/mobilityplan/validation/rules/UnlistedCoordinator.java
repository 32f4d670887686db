package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** The coordination text names an organisation of the directory that is not among the coordinators. */
final class UnlistedCoordinator extends Rule<Coordination> {

    private static final int CONTEXT = 60;

    private static final int FEW = 4;

    private static final List<String> FORMER = List.of(
            "apres avoir ete",
            "ancien",
            "auparavant",
            "autrefois",
            "jadis",
            "precedemment",
            "a la suite d",
            "succede a",
            "remplace",
            "reprise d",
            "reprend",
            "a l'origine",
            "initialement",
            "jusqu'en",
            " ex-");

    UnlistedCoordinator() {
        super(
                RuleInfo.of("coordination.text.unlisted", Severity.WARNING, "id", "name", "subject"),
                Coordination.class,
                "text");
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        String text = coordination.getText().orElse("");
        List<Participant> coordinators = coordination.getCoordinators();
        if (coordinators.isEmpty()) {
            // Another rule reports that nobody was recognised.
            return;
        }
        Collection<OrganisationId> listed = null;
        Collection<OrganisationId> named = null;
        for (Mentions.Mention mention : Mentions.of(context).in(text)) {
            if (isOneOfFew(mention, coordinators)) {
                continue;
            }
            if (listed == null) {
                listed = listed(coordinators, context);
            }
            if (mention.isOfAny(listed) || isFormer(mention, text)) {
                continue;
            }
            // Nearly always the ids match the text; only otherwise are the names searched.
            if (named == null) {
                named = named(coordinators, context);
                addPartners(context, named);
            }
            if (!mention.isOfAny(named)) {
                String id = Collections.min(mention.organisations()).value();
                context.report(
                        Pointer.ROOT.child("text"),
                        Map.of("subject", Subject.around(context), "name", mention.text(), "id", id));
            }
        }
    }

    /** Whether a mention is one of few coordinators, as nearly every mention is: nothing has to be created to see it. */
    private static boolean isOneOfFew(Mentions.Mention mention, List<Participant> coordinators) {
        if (coordinators.size() > FEW) {
            return false;
        }
        for (Participant coordinator : coordinators) {
            Optional<OrganisationId> id = coordinator.getOrganisation();
            if (id.isPresent() && mention.organisations().contains(id.get())) {
                return true;
            }
        }
        return false;
    }

    /** The coordinators, whom they represent, and what they are a part of: « Via le monde (Département) ». */
    private static Collection<OrganisationId> listed(List<Participant> coordinators, RuleContext context) {
        Collection<OrganisationId> listed = collection(coordinators);
        for (Participant coordinator : coordinators) {
            Optional<OrganisationId> id = coordinator.getOrganisation();
            if (id.isPresent()) {
                listed.add(id.get());
                context.index()
                        .organisation(id.get())
                        .flatMap(Organisation::getParent)
                        .ifPresent(listed::add);
            }
            coordinator.getRepresenting().ifPresent(listed::add);
        }
        return listed;
    }

    /** A list is cheaper to create than a set, and as fast for the few coordinators that there nearly always are. */
    private static Collection<OrganisationId> collection(List<Participant> coordinators) {
        return coordinators.size() <= FEW ? new ArrayList<>(FEW) : new HashSet<>();
    }

    /** The organisations that the coordinators name in words: « CRIJ de Rennes » is the CRIJ of the text. */
    private static Set<OrganisationId> named(List<Participant> coordinators, RuleContext context) {
        Mentions mentions = Mentions.of(context);
        Set<OrganisationId> named = new HashSet<>();
        for (Participant coordinator : coordinators) {
            mentions.addNamed(context.index().nameOf(coordinator), named);
            mentions.addNamed(coordinator.getService().orElse(""), named);
        }
        return named;
    }

    /** Adds the partners of the element: « CRIJ avec LADOM » where LADOM is one. */
    private static void addPartners(RuleContext context, Collection<OrganisationId> named) {
        if (context.parent().orElse(null) instanceof PlanItem item) {
            for (Participant partner : item.getPartners()) {
                partner.getOrganisation().ifPresent(named::add);
            }
        }
    }

    /** Whether the words before a mention say that the organisation no longer coordinates: « après avoir été gérée par X ». */
    private static boolean isFormer(Mentions.Mention mention, String text) {
        int at = text.indexOf(mention.text());
        int begin = Math.max(text.lastIndexOf('.', at), text.lastIndexOf(';', at)) + 1;
        String before = Folding.fold(text.substring(Math.max(begin, at - CONTEXT), Math.max(at, 0)));
        for (String word : FORMER) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
