// Package home shows the assessments of a workspace: which team needs a look,
// what is due, and the ways to begin.
package home
