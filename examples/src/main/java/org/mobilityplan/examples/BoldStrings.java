package org.mobilityplan.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts in bold of the shared strings of a workbook of Excel that have parts; the others are as the style of their cell. */
final class BoldStrings {

    private BoldStrings() {}

    /** Reads them by the number of the string; a workbook may have no shared strings. */
    static Map<Integer, List<String>> read(@Nullable InputStream part, XMLInputFactory factory)
            throws IOException, XMLStreamException {
        Map<Integer, List<String>> found = new HashMap<>();
        if (part == null) {
            return found;
        }
        try (part) {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            int index = -1;
            boolean bold = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "si" -> index++;
                    case "r" -> {
                        bold = false;
                        found.computeIfAbsent(index, none -> new ArrayList<>());
                    }
                    case "b" -> bold = !"0".equals(xml.getAttributeValue(null, "val"));
                    case "t" -> {
                        String text = bold ? xml.getElementText().strip() : "";
                        if (!text.isEmpty()) {
                            found.computeIfAbsent(index, none -> new ArrayList<>())
                                    .add(text);
                        }
                        bold = false;
                    }
                    default -> {
                        // Nothing about bold.
                    }
                }
            }
        }
        return found;
    }
}
