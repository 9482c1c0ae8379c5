/**
 * The REST interface, version 1: the same services as the pages, for programs.
 *
 * <p>Decisions: bodies are read field by field, so that a wrong type or an unknown word is a violation of that field and
 * not a fault of a parser; answers are built field by field, so that the names of the contract are written down once and an
 * inner rename changes nothing outside. Every refusal is {@code application/problem+json} (RFC 9457) in the caller's
 * language. No resource holds a rule.
 */
package org.contrepartie.web.api;
