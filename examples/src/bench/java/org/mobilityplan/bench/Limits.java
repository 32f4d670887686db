package org.mobilityplan.bench;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The lower bounds of reading with our parser: its tokens, and the strings that a plan must hold. */
final class Limits {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Limits() {}

    /** Scans the tokens. */
    static int tokens(byte[] document) {
        int count = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Scans and creates a string for each text and number. */
    static int tokensAndStrings(byte[] document) {
        int length = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token.isScalarValue()) {
                    length += parser.getString().length();
                }
                token = parser.nextToken();
            }
        }
        return length;
    }
}
