package org.contrepartie.evidence;

/** An exhibit and where it stands, as they are read together. */
record Filed(Exhibit exhibit, ExhibitStanding standing) {

    ExhibitRow row() {
        return exhibit.row(standing);
    }
}
