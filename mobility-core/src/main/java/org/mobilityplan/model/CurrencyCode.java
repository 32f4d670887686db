package org.mobilityplan.model;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A currency by its three letters of ISO 4217, such as EUR. Letters that are not in the list are kept, and a rule reports
 * them.
 *
 * @param value three capital letters
 */
public record CurrencyCode(String value) implements Comparable<CurrencyCode>, Serializable {

    /** The euro. */
    public static final CurrencyCode EUR = new CurrencyCode("EUR");

    /** Source: ISO 4217, list one of 2025, without metals and test codes. */
    private static final Set<String> CURRENT =
            Set.of(("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL "
                            + "BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK "
                            + "DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR "
                            + "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD "
                            + "LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK "
                            + "NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD "
                            + "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD "
                            + "USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG")
                    .split(" "));

    /** The currencies that the euro replaced, which older plans may use. */
    private static final Set<String> BEFORE_EURO =
            Set.of("ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK".split(" "));

    /**
     * Checks the form.
     *
     * @param value three capital letters
     * @throws IllegalArgumentException if it is not three capital letters A to Z
     */
    public CurrencyCode {
        boolean capitals = value.length() == 3;
        for (int i = 0; capitals && i < 3; i++) {
            capitals = value.charAt(i) >= 'A' && value.charAt(i) <= 'Z';
        }
        if (!capitals) {
            throw new IllegalArgumentException(
                    "a currency code is three capital letters such as EUR, not \"" + value + "\"");
        }
    }

    /**
     * A currency from its three letters.
     *
     * @param value three capital letters
     * @return the currency
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public static CurrencyCode of(String value) {
        return new CurrencyCode(value);
    }

    /**
     * Whether ISO 4217 lists it, or listed it before the euro replaced it. Does not depend on the Java platform.
     *
     * @return false for letters that are not a currency
     */
    public boolean isKnown() {
        return CURRENT.contains(value) || BEFORE_EURO.contains(value);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CurrencyCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
