package org.mobilityplan.hosts.boot4;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Stores plans in PostgreSQL and serves them over HTTP. */
@SpringBootApplication
public class PlansApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PlansApplication.class, arguments);
    }
}
