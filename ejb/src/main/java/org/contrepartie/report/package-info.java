/**
 * The file on paper: what a case holds, gathered and written as a document that can be filed.
 *
 * <p>Decisions: a document is tagged (PDF/UA) and kept for good (PDF/A), and the same file gives the same bytes. The package
 * knows the order of a document and no word of it: {@link org.contrepartie.report.Words} is handed in by those who print.
 * Nothing leaves while a quotation differs by one character from the text that it says it was taken from. Fonts lie beside the classes under the SIL Open Font Licence.
 */
package org.contrepartie.report;
