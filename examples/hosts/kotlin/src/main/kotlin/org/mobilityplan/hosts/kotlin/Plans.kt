package org.mobilityplan.hosts.kotlin

import org.mobilityplan.json.PlanJson
import org.mobilityplan.model.ActionPlan
import org.mobilityplan.model.Chantier
import org.mobilityplan.model.OrganisationId
import org.mobilityplan.text.FindingTexts
import java.util.Locale
import kotlin.jvm.optionals.getOrNull

/** A plan, or the report in the language of the reader. */
fun read(document: ByteArray, language: Locale): Result<ActionPlan> {
    val checked = PlanJson.standard().read(document)
    return when {
        checked.isValid -> Result.success(checked.orElseThrow())
        else -> Result.failure(IllegalArgumentException(FindingTexts.`in`(language).render(checked.report())))
    }
}

fun titlesCoordinatedBy(plan: ActionPlan, organisation: String): List<String> =
    plan.index().coordinatedBy(OrganisationId.of(organisation)).map { it.action.title }

/** An absent value is null in Kotlin; a present one is not. */
fun headings(plan: ActionPlan): List<String> =
    plan.chantiers.map { chantier: Chantier -> chantier.code.getOrNull()?.let { "$it. " }.orEmpty() + chantier.title }

fun renamed(plan: ActionPlan, title: String): ActionPlan = plan.toBuilder().title(title).build()
