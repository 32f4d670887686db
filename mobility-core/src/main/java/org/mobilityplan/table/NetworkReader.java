package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mobilityplan.cells.AnnouncedGroup;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;

/** Makes networks of the organisations that actions count and list: « avec 2 partenaires (CRIJ, JTM) ». */
final class NetworkReader {

    private final ActionPlan base;
    private final NameReader names;
    private final TableFindings findings;
    private final Optional<DocumentId> source;
    private final Ids ids = new Ids();
    private final Map<NameKey, NetworkId> byName = new HashMap<>();
    private final List<PartnerNetwork> added = new ArrayList<>();

    NetworkReader(ActionPlan base, NameReader names, TableFindings findings, Optional<DocumentId> source) {
        this.base = base;
        this.names = names;
        this.findings = findings;
        this.source = source;
        for (PartnerNetwork network : base.getNetworks()) {
            ids.of(network.getId().value(), "network");
            byName.put(NameKey.of(network.getName()), network.getId());
        }
    }

    /** The networks that were read, in order. */
    List<PartnerNetwork> networks() {
        return added;
    }

    /** The network of a name: one of the plan, one that was read, or a new one. */
    NetworkId named(String name, Pointer pointer, CellPlace place) {
        NameKey key = NameKey.of(name);
        NetworkId known = byName.get(key);
        if (known != null) {
            return known;
        }
        Pointer at = Pointer.ROOT.child("networks").child(base.getNetworks().size() + added.size());
        findings.recordOrigin(at, place);
        PartnerNetwork network = PartnerNetwork.builder()
                .id(NetworkId.of(ids.of(name, "network")))
                .name(name)
                .kind(NetworkKind.NETWORK)
                .build();
        added.add(network);
        byName.put(key, network.getId());
        names.addNetwork(name, network.getId());
        return network.getId();
    }

    /** Reads the organisations that a text announces, as one network. */
    Optional<NetworkId> read(String text, Pointer pointer, CellPlace place) {
        List<AnnouncedGroup> groups = findings.valueOf(names.groups().find(text), pointer, place);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        String name = groups.get(0).size().getQuantity().getUnit().orElse(text);
        NetworkId id = NetworkId.of(ids.of(name, "network"));
        Pointer at = Pointer.ROOT.child("networks").child(base.getNetworks().size() + added.size());
        findings.recordOrigin(at, place);
        List<Participant> members = new ArrayList<>();
        PartnerNetwork.Builder network = PartnerNetwork.builder()
                .id(id)
                .name(name)
                .kind(NetworkKind.NETWORK)
                .text(groups.stream().map(AnnouncedGroup::text).collect(Collectors.joining(" ")))
                .openList(groups.stream().anyMatch(AnnouncedGroup::openList));
        for (AnnouncedGroup group : groups) {
            Quantity size =
                    group.size().getQuantity().toBuilder().source(source).build();
            network.addAnnouncedSizes(group.size().toBuilder().quantity(size).build());
            members.addAll(names.resolve(group.members(), at.child("members"), place));
        }
        added.add(network.addAllMembers(members).build());
        return Optional.of(id);
    }
}
