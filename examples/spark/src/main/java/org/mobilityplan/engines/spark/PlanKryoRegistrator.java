package org.mobilityplan.engines.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import org.apache.spark.serializer.KryoRegistrator;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;

/**
 * Stores the immutable types of the library by Java serialization. Kryo sets fields itself, which the Kryo of Spark cannot do for
 * records, and which leaves out what constructors check.
 */
public final class PlanKryoRegistrator implements KryoRegistrator {

    @Override
    public void registerClasses(Kryo kryo) {
        for (Class<?> type : new Class<?>[] {
            Record.class,
            PlanElement.class,
            PlanSummary.class,
            Checked.class,
            Report.class,
            ReportHeader.class,
            Finding.class,
            Location.class
        }) {
            kryo.addDefaultSerializer(type, new JavaSerializer());
        }
    }
}
