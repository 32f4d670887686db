package org.mobilityplan.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.testkit.BrokenDocument;
import org.mobilityplan.testkit.BrokenDocumentGenerator;

class BrokenDocumentGeneratorTest {

    @Property(tries = 500)
    void a_broken_document_has_its_finding(@ForAll long seed) {
        BrokenDocument broken = BrokenDocumentGenerator.any(seed);
        assertThat(PlanJson.standard().read(broken.bytes()).findings())
                .as(broken.toString())
                .anyMatch(finding -> finding.rule().equals(broken.rule())
                        && broken.pointer()
                                .map(finding.location().pointer()::equals)
                                .orElse(true));
        assertThat(BrokenDocumentGenerator.any(seed).bytes()).isEqualTo(broken.bytes());
    }

    @Test
    void a_hundred_seeds_give_every_mistake() {
        Set<String> rules = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            rules.add(BrokenDocumentGenerator.any(seed).rule().value());
        }
        assertThat(rules).hasSize(13);
    }
}
