package org.mobilityplan.table;

import java.util.Optional;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;

/** Reads money. */
final class FundingCells {

    private static final CurrencyCode EURO = CurrencyCode.EUR;

    private FundingCells() {}

    static void readBudget(RowCell cell, ActionDraft action) {
        Pointer funding = action.pointer().child("funding").child(0);
        TableFindings findings = action.table().findings();
        findings.recordOrigin(funding, cell.place());
        String text = cell.plainText();
        Quantity amount = findings.valueOf(QuantityNotation.read(text), funding.child("amount"), cell.place());
        String header = cell.header();
        boolean euro = (header + text).contains("€")
                || NameKey.of(header + " " + text).value().contains("euro");
        String words = " " + NameKey.of(header).value() + " ";
        Funding.Builder line =
                Funding.builder().text(text).source(action.table().source());
        String unit = NameKey.of(amount.getUnit().orElse("")).value();
        if (amount.getValue().isPresent() && (unit.isEmpty() || unit.startsWith("euro"))) {
            line.amount(amount.toBuilder()
                    .text(Optional.empty())
                    .unit(Optional.empty())
                    .build());
        } else if (amount.getValue().isPresent()) {
            line.amount(amount);
        }
        if (euro) {
            line.currency(EURO);
        }
        if (words.contains(" previsionnel ") || words.contains(" prevu ")) {
            line.stage(FundingStage.PLANNED);
        } else if (words.contains(" realise ") || words.contains(" depense ")) {
            line.stage(FundingStage.SPENT);
        }
        if (words.contains(" ht ") || words.contains(" ttc ")) {
            line.taxIncluded(words.contains(" ttc "));
        }
        action.builder().addFunding(line.build());
    }
}
