package org.mobilityplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of hosts in docs/hosts.md: the versions are those of the applications, the lines are counted in their files. */
class HostsPageTest {

    private static final String PAGE = "docs/hosts.md";

    private static final String BEGIN =
            "| host | version tested | shipped with the library | copied: a valid plan in and out | copied: error"
                    + " bodies |\n"
                    + "| --- | --- | --- | ---: | ---: |\n";

    /** At most so many lines let a host read and write valid plans; Spring Boot 4 needs none. */
    private static final int MOST = 25;

    /**
     * @param folder its folder in examples/hosts
     * @param version a pattern for the version in its POM, or in that of its parent
     * @param plans the classes that read and write plans
     * @param errors the classes that write errors
     */
    private record Host(
            String name, String folder, String version, String shipped, List<String> plans, List<String> errors) {

        String row() {
            return "| " + name + " | " + found(version) + " | " + shipped + " | " + lines(plans) + " lines | "
                    + lines(errors) + " lines |\n";
        }

        private String found(String pattern) {
            String poms = read(folder + "/pom.xml") + read("pom.xml");
            Matcher matcher = Pattern.compile(pattern).matcher(poms);
            assertThat(matcher.find())
                    .as("%s in the POM of %s", pattern, folder)
                    .isTrue();
            return matcher.group(1);
        }

        int lines(List<String> names) {
            return names.stream()
                    .mapToInt(each -> HostsPageTest.lines(source(folder, each)))
                    .sum();
        }
    }

    private static final List<Host> HOSTS = List.of(
            new Host(
                    "Spring Boot 4",
                    "spring-boot-4",
                    "parent</artifactId>\\s*<version>([^<]+)<",
                    "Jackson 3 module, constraints",
                    List.of(),
                    List.of("PlanConverter", "PlanProblems", "BrokenBodies")),
            new Host(
                    "Spring Boot 3.5",
                    "spring-boot-3",
                    "parent</artifactId>\\s*<version>([^<]+)<",
                    "constraints",
                    List.of("PlanConverter"),
                    List.of("PlanProblems", "BrokenBodies")),
            new Host(
                    "Jakarta REST (Jersey)",
                    "jakarta-rest",
                    "<jersey.version>([^<]+)<",
                    "constraints",
                    List.of("PlanBody"),
                    List.of("PlanProblem")),
            new Host(
                    "Quarkus",
                    "quarkus",
                    "<quarkus.version>([^<]+)<",
                    "constraints, Jandex index",
                    List.of("PlanBody"),
                    List.of("PlanProblem")),
            new Host(
                    "Micronaut",
                    "micronaut",
                    "parent</artifactId>\\s*<version>([^<]+)<",
                    "nothing; `@Valid` does not work",
                    List.of("PlanBody"),
                    List.of("PlanProblem", "EmptyBody")),
            new Host(
                    "Kotlin",
                    "kotlin",
                    "<kotlin.version>([^<]+)<",
                    "nullness annotations (JSpecify)",
                    List.of(),
                    List.of()),
            new Host(
                    "module path, `jlink`",
                    "modules",
                    "<maven.compiler.release>([^<]+)<",
                    "module descriptors",
                    List.of(),
                    List.of()));

    private static String read(String file) {
        return Sources.read("examples/hosts/" + file);
    }

    private static String source(String folder, String type) {
        List<String> files = Sources.files().stream()
                .filter(file -> file.startsWith("examples/hosts/" + folder + "/src/main/")
                        && file.endsWith("/" + type + ".java"))
                .toList();
        assertThat(files).as("%s in %s", type, folder).hasSize(1);
        return Sources.read(files.get(0));
    }

    /** Lines without comments, imports and blank ones; a statement or signature is one, however often it is broken. */
    private static int lines(String source) {
        int count = 0;
        String open = "";
        for (String line : source.replaceAll("(?s)/\\*.*?\\*/", "").lines().toList()) {
            String code = line.replaceFirst("//.*", "").strip();
            if (code.isEmpty() || code.startsWith("import ") || code.startsWith("package ")) {
                continue;
            }
            open += code;
            boolean annotation = open.startsWith("@") && balanced(open);
            if (annotation || code.endsWith(";") || code.endsWith("{") || code.endsWith("}")) {
                count++;
                open = "";
            }
        }
        return count;
    }

    private static boolean balanced(String code) {
        return code.chars().filter(each -> each == '(').count()
                == code.chars().filter(each -> each == ')').count();
    }

    @Test
    void the_table_has_the_versions_and_lines_of_the_applications() throws IOException {
        String page = Sources.read(PAGE);
        int begin = page.indexOf(BEGIN);
        String table = BEGIN + HOSTS.stream().map(Host::row).collect(Collectors.joining());
        String expected = page.substring(0, begin) + table + page.substring(page.indexOf("\n\n", begin) + 1);
        if (Boolean.getBoolean("published.write")) {
            Files.writeString(Sources.ROOT.resolve(PAGE), expected);
        }
        assertThat(page)
                .as("%s: if the change is meant, run: mvn test -Dpublished.write=true", PAGE)
                .isEqualTo(expected);
    }

    @Test
    void few_lines_let_a_host_read_and_write_valid_plans() {
        for (Host host : HOSTS) {
            assertThat(host.lines(host.plans())).as(host.name()).isLessThanOrEqualTo(MOST);
        }
        assertThat(HOSTS.get(0).plans()).isEmpty();
    }

    @Test
    void quarkus_has_the_classes_of_plain_jakarta_rest() {
        for (String type : List.of("PlanBody", "PlanProblem")) {
            assertThat(source("quarkus", type))
                    .isEqualTo(source("jakarta-rest", type).replace("hosts.rest;", "hosts.quarkus;"));
        }
    }

    @Test
    void spring_boot_3_has_the_classes_of_spring_boot_4_with_two_other_names() {
        for (String type : List.of("PlanConverter", "PlanProblems", "BrokenBodies")) {
            assertThat(source("spring-boot-3", type))
                    .isEqualTo(source("spring-boot-4", type)
                            .replace("hosts.boot4;", "hosts.boot3;")
                            .replace("JacksonJsonHttpMessageConverter", "MappingJackson2HttpMessageConverter")
                            .replace("unprocessableContent()", "unprocessableEntity()"));
        }
    }

    @Test
    void every_application_has_a_row() {
        String modules = read("pom.xml");
        assertThat(Pattern.compile("<module>([^<]+)</module>")
                        .matcher(modules)
                        .results()
                        .map(each -> each.group(1))
                        .filter(each -> !List.of("check", "jakarta").contains(each)))
                .containsExactlyInAnyOrderElementsOf(
                        HOSTS.stream().map(Host::folder).toList());
    }
}
