package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream console = Console.on(bytes);

    @Test
    void control_characters_are_shown_and_not_sent() {
        String title = "é\u001b]0;title\u0007\u001b[2J\r\u009b31m\u202e\u2028\u007f";
        console.print(title);
        console.println(title);
        console.println((Object) title);
        console.printf("%s%n", title);
        console.append(title);
        String shown = "é␛]0;title␇␛[2J␍\uFFFD31m\uFFFD\uFFFD\uFFFD";
        String end = System.lineSeparator();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(shown + shown + end + shown + end + shown + end + shown);
    }

    @Test
    void lines_and_tabs_stay() {
        console.print("a\tb\r\nc\n");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a\tb\r\nc\n");
    }
}
