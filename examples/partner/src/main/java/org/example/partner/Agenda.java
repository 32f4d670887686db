package org.example.partner;

import java.util.List;

/**
 * What this system keeps of a plan: who leads what, by theme. Everything else of a plan is left out.
 *
 * @param reference the id of the plan
 * @param name its title
 * @param bodies the organisations that can lead a task
 * @param themes its workstreams
 * @param tasks the tasks that belong to no theme
 */
public record Agenda(String reference, String name, List<Body> bodies, List<Theme> themes, List<Task> tasks) {

    /** Keeps copies of the lists. */
    public Agenda {
        bodies = List.copyOf(bodies);
        themes = List.copyOf(themes);
        tasks = List.copyOf(tasks);
    }

    /**
     * An organisation.
     *
     * @param reference its id
     * @param name its name
     */
    public record Body(String reference, String name) {}

    /**
     * A workstream, with those below it.
     *
     * @param reference its id
     * @param name its title
     * @param themes the workstreams below it
     * @param tasks its tasks
     */
    public record Theme(String reference, String name, List<Theme> themes, List<Task> tasks) {

        /** Keeps copies of the lists. */
        public Theme {
            themes = List.copyOf(themes);
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * An action, without its steps.
     *
     * @param reference its id
     * @param name its title
     * @param leaders the references of the bodies that lead it
     */
    public record Task(String reference, String name, List<String> leaders) {

        /** Keeps a copy of the list. */
        public Task {
            leaders = List.copyOf(leaders);
        }
    }
}
