package org.mobilityplan.hosts.boot3;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes plans over HTTP. */
@SpringBootApplication
public class PlansApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PlansApplication.class, arguments);
    }
}
