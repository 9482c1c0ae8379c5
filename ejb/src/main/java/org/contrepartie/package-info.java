/** Contrepartie: case management for data-for-reward schemes, one package per aggregate. */
package org.contrepartie;
