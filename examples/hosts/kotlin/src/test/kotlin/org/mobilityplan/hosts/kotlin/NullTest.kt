package org.mobilityplan.hosts.kotlin

import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path

/** What the compiler of a consumer knows about null in the library. */
class NullTest {

    @TempDir
    private lateinit var folder: Path

    private val head = "import org.mobilityplan.json.PlanJson; import org.mobilityplan.model.*; import kotlin.jvm.optionals.getOrNull\n"

    /** The result of the compiler with the arguments of this module, and the numbers of the lines it refuses. */
    private fun compile(vararg lines: String): Pair<ExitCode, Set<Int>> {
        val file = Files.writeString(folder.resolve("Consumer.kt"), head + lines.joinToString("\n"))
        val messages = ByteArrayOutputStream()
        val exit = K2JVMCompiler().exec(
            PrintStream(messages),
            "-Werror",
            "-Xjspecify-annotations=strict",
            "-jvm-target", "17",
            "-no-stdlib",
            "-no-reflect",
            "-cp", System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path"),
            "-d", folder.resolve("classes").toString(),
            file.toString(),
        )
        val refused = Regex("""Consumer\.kt:(\d+):""").findAll(messages.toString()).map { it.groupValues[1].toInt() - 1 }
        return exit to refused.toSet()
    }

    @Test
    fun `an argument cannot be null`() {
        assertThat(
            compile(
                "fun readNull() = PlanJson.standard().read(null as String?)",
                "fun changeToNull(plan: ActionPlan) = plan.toBuilder().title(null)",
                "fun idOfNull() = PlanId.of(null)",
                "fun elementOfNull(plan: ActionPlan) = plan.toBuilder().addActions(null as Action?)",
            )
        ).isEqualTo(ExitCode.COMPILATION_ERROR to setOf(1, 2, 3, 4))
    }

    @Test
    fun `a result is not null, so code for null is refused`() {
        assertThat(
            compile(
                "fun titleOrNothing(plan: ActionPlan) = plan.title ?: \"\"",
                "fun firstOrNothing(plan: ActionPlan) = plan.actions[0]?.title",
                "fun codeOrNothing(action: Action) = action.code?.isPresent",
            )
        ).isEqualTo(ExitCode.COMPILATION_ERROR to setOf(1, 2, 3))
    }

    @Test
    fun `ordinary code has no warnings`() {
        assertThat(
            compile(
                "fun title(plan: ActionPlan): String = plan.title",
                "fun titles(plan: ActionPlan): List<String> = plan.actions.map { it.title }",
                "fun code(action: Action): Code? = action.code.getOrNull()",
                "fun plan(text: String): ActionPlan = PlanJson.standard().read(text).orElseThrow()",
                "fun plan(id: String, title: String): ActionPlan =",
                "    ActionPlan.builder().id(PlanId.of(id)).title(title).build()",
            )
        ).isEqualTo(ExitCode.OK to emptySet<Int>())
    }
}
