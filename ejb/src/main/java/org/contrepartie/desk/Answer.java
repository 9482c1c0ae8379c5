package org.contrepartie.desk;

/**
 * The answer to a request.
 *
 * @param location address of what was made, or null
 * @param content JSON, or null
 */
public record Answer(int status, String location, String content) {}
