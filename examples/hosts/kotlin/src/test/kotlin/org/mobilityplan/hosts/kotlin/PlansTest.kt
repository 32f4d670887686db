package org.mobilityplan.hosts.kotlin

import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.nio.file.Path
import java.util.Locale

class PlansTest {

    private val brittany = Files.readAllBytes(Path.of("../../plans/bretagne-2017.json"))

    @Test
    fun `a plan is read, looked through and changed`() {
        val plan = read(brittany, Locale.FRENCH).getOrThrow()
        assertThat(titlesCoordinatedBy(plan, "crij")).isNotEmpty()
        assertThat(headings(plan)).hasSize(5).first().asString().startsWith("0. ")
        assertThat(renamed(plan, "Actions").title).isEqualTo("Actions")
    }

    @Test
    fun `an invalid document is reported in the language of the reader`() {
        val document = """{"format": "1.0", "id": "p", "title": 7}""".toByteArray()
        assertThat(read(document, Locale.FRENCH).exceptionOrNull()).hasMessageContaining("Non valide")
        assertThat(read(document, Locale.ENGLISH).exceptionOrNull()).hasMessageContaining("Not valid")
    }
}
