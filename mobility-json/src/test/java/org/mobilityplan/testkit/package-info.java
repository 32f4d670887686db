/**
 * For the tests of systems that exchange action plans with this library or instead of it.
 *
 * <ul>
 *   <li>{@link org.mobilityplan.testkit.Corpus}: documents with what must come out of them.
 *   <li>{@link org.mobilityplan.testkit.Conformance}: runs the functions of a system on the corpus and describes what differs.
 *   <li>{@link org.mobilityplan.testkit.generate.PlanGenerator} and {@link
 *       org.mobilityplan.testkit.BrokenDocumentGenerator}: any number of plans and broken documents from seeds.
 * </ul>
 */
@NullMarked
package org.mobilityplan.testkit;

import org.jspecify.annotations.NullMarked;
