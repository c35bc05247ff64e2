//go:build linux

package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"syscall"
)

// process is a program under way.
type process struct {
	command *exec.Cmd
	said    bytes.Buffer  // what it printed, complete once it has ended
	ended   chan struct{} // closed when it has ended
}

// begin starts a program. Should the test itself be killed, the program goes
// with it.
func begin(c *exec.Cmd) (*process, error) {
	p := &process{command: c, ended: make(chan struct{})}
	c.Stdout, c.Stderr = &p.said, &p.said
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("%s does not start: %w", c.Path, err)
	}
	go func() {
		_ = c.Wait()
		close(p.ended)
	}()
	return p, nil
}

// end kills the process where it has not ended by itself.
func (p *process) end() {
	_ = p.command.Process.Kill()
	<-p.ended
}
