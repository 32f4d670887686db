package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of money: how much, per what, from whom, planned or spent. 0 is an amount, not an absence.
 *
 * <pre>{@code
 * Funding.builder()
 *         .funder(Participant.named("Région Bretagne", Role.FUNDER))
 *         .amount(Quantity.of(12_000))
 *         .currency("EUR")
 *         .stage(FundingStage.PLANNED)
 *         .build();
 * }</pre>
 *
 * <p>The amount is a quantity, so that a range (« Entre 200 et 500 ») or words have their place; its currency
 * is a property of its own.
 */
@Value.Immutable
public abstract class Funding extends Fact {

    Funding() {}

    /**
     * The words of the source for it, exactly as published.
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * What it pays for, in the words of the source: « transport », « bourses », « fonctionnement ».
     *
     * @return the purpose
     */
    public abstract Optional<String> getPurpose();

    /**
     * The budget line it is charged to, such as « BOP 163 ».
     *
     * @return the budget line
     */
    public abstract Optional<String> getBudgetLine();

    /**
     * The programmes that the money comes from, where the funder alone does not say it: the FSE+ and Erasmus+ of the European Union.
     *
     * @return the programmes, in document order
     */
    public abstract List<@Valid Programme> getProgrammes();

    /**
     * The amount, or its range.
     *
     * @return the amount
     */
    public abstract Optional<@Valid Quantity> getAmount();

    /**
     * The maximum: an amount, with the unit « % » a share, such as « au plus 60 % », or with another unit how often it is paid, such as
     * « 10 mois ».
     *
     * @return the ceiling
     */
    public abstract Optional<@Valid Quantity> getCeiling();

    /**
     * The currency, by ISO 4217, such as EUR.
     *
     * @return the currency
     */
    public abstract Optional<CurrencyCode> getCurrency();

    /**
     * What the amount is for: the whole, each person, each month.
     *
     * @return the basis
     */
    public abstract Optional<FundingBasis> getBasis();

    /**
     * Whom this rate or line is for, where rates differ: « boursiers », « par apprenti ».
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * Where this rate is paid for, where rates differ: « groupe 1 : Irlande, Suède ».
     *
     * @return the destinations, in document order
     */
    public abstract List<@Valid Destination> getDestinations();

    /**
     * Whether it is planned, committed or spent.
     *
     * @return the stage
     */
    public abstract Optional<FundingStage> getStage();

    /**
     * What became of it or what it depends on: « sous réserve du vote », « en cours d’instruction », « gelé », with the date and the reason.
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * Whether tax is included (« TTC ») or not (« HT »).
     *
     * @return true for « TTC », false for « HT »
     */
    public abstract Optional<Boolean> getTaxIncluded();

    /**
     * The funder; its role distinguishes funder, co-funder and own funds.
     *
     * @return the funder
     */
    public abstract Optional<@Valid Participant> getFunder();

    /**
     * Further parties, each with its role: other funders of the same amount, recipients, applicants.
     *
     * @return the parties, in document order
     */
    public abstract List<@Valid Participant> getParties();

    /**
     * The share of the funder in percent, 0 to 100.
     *
     * @return the share in percent
     */
    public abstract Optional<
                    @DecimalMin(value = "0", message = "{funding.share.range}")
                    @DecimalMax(value = "100", message = "{funding.share.range}") BigDecimal>
            getShare();

    /**
     * Full-time posts (« ETP ») given instead of or in addition to money.
     *
     * @return the number of posts
     */
    public abstract Optional<@DecimalMin(value = "0", message = "{funding.posts.negative}") BigDecimal>
            getFullTimePosts();

    /**
     * The year or time it is for.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * For how long, where no dates are given: « sur deux ans ».
     *
     * @return the duration
     */
    public abstract Optional<@Valid Quantity> getDuration();

    @Value.Check
    Funding checked() {
        if (PlainNumber.isPlain(getShare()) && PlainNumber.isPlain(getFullTimePosts())) {
            return this;
        }
        return toBuilder()
                .share(getShare().map(PlainNumber::of))
                .fullTimePosts(getFullTimePosts().map(PlainNumber::of))
                .build();
    }

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one: set what differs, then build.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of a funding; not for use by several threads at once. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}

        /**
         * The currency, by its three letters.
         *
         * @param code three capital letters of ISO 4217, such as EUR
         * @return this builder
         * @throws IllegalArgumentException if it is not three capital letters
         */
        public final Builder currency(String code) {
            Objects.requireNonNull(code, "code");
            return currency(CurrencyCode.of(code));
        }
    }
}
