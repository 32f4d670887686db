package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An organisation or network whose only name is an acronym that the field does not know. */
final class UnexpandedAcronym extends Rule<PlanElement> {

    /** Longer names in capitals are ordinary names. */
    private static final int LONGEST = 12;

    private final Class<? extends PlanElement> type;

    private UnexpandedAcronym(String rule, Class<? extends PlanElement> type) {
        super(RuleInfo.of(rule, Severity.INFO, "acronym"), PlanElement.class);
        this.type = type;
    }

    static UnexpandedAcronym ofOrganisation() {
        return new UnexpandedAcronym("organisation.acronym.unexpanded", Organisation.class);
    }

    static UnexpandedAcronym ofNetwork() {
        return new UnexpandedAcronym("network.acronym.unexpanded", PartnerNetwork.class);
    }

    @Override
    public boolean appliesTo(Class<?> subtype) {
        return subtype == type;
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        String name = Elements.name(element);
        if (!isAcronym(name) || isExpanded(element, name)) {
            return;
        }
        boolean territoryKnown = Elements.territory(element).isPresent()
                || context.plan().getTerritory().isPresent();
        if (!Acronyms.isKnown(name, territoryKnown)) {
            context.report(Pointer.ROOT.child("name"), Map.of("acronym", name));
        }
    }

    /** Whether an alias or the description of a network expands the acronym; another spelling of it does not. */
    private static boolean isExpanded(PlanElement element, String name) {
        if (element instanceof PartnerNetwork network) {
            return network.getText().isPresent() || network.getDescription().isPresent();
        }
        for (String alias : ((Organisation) element).getAliases()) {
            if (!isAcronym(alias) && !NameKey.joined(alias).equals(NameKey.joined(name))) {
                return true;
            }
        }
        return false;
    }

    /** Capitals, with digits, spaces, full stops and hyphens: MAPAR, FDMJC 22, C.R.I.J. */
    private static boolean isAcronym(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c)) {
                return false;
            }
        }
        return capitals >= 2 && name.length() <= LONGEST;
    }
}
