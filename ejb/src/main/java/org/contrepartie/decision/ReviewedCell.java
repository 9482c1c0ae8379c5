package org.contrepartie.decision;

/**
 * A cell of the matrix as the reviewer of a case about the scheme left it.
 *
 * @param number of the cell within the scheme
 * @param point where it stands, with all that was said to it
 */
public record ReviewedCell(String caseRef, int number, PointRow point) {}
