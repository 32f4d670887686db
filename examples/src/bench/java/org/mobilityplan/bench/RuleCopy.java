package org.mobilityplan.bench;

import java.util.List;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A rule under another id, as one more rule of the same kind would be. */
final class RuleCopy<N> extends Rule<N> {

    private static final long serialVersionUID = 1L;

    private final Rule<N> original;

    RuleCopy(Rule<N> original, int number) {
        super(
                RuleInfo.of(
                        original.info().id() + ".copy-" + number,
                        original.info().severity(),
                        original.info().arguments().toArray(new String[0])),
                original.target(),
                original.neededProperties().toArray(new String[0]));
        this.original = original;
    }

    @Override
    public void check(N subject, RuleContext context) {
        original.check(subject, context);
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return original.appliesTo(type);
    }

    @Override
    public boolean appliesToProperty(String name) {
        return original.appliesToProperty(name);
    }

    @Override
    public List<String> neededProperties(Class<?> type) {
        return original.neededProperties(type);
    }

    @Override
    public boolean canFindInKnownWords() {
        return original.canFindInKnownWords();
    }

    @Override
    public boolean canFindWith(String property) {
        return original.canFindWith(property);
    }

    @Override
    public String neededCharacters() {
        return original.neededCharacters();
    }

    @Override
    public boolean appliesToExtensions() {
        return original.appliesToExtensions();
    }

    @Override
    public boolean runsLast() {
        return original.runsLast();
    }
}
